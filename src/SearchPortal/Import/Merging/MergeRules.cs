using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>When two records are one, and when they are versions of one work. An identifier alone never decides: volumes lend theirs to many papers.</summary>
internal static class MergeRules
{
    /// <summary>
    /// The same record twice: no identifier of one contradicts the other, and either title, first author and year are the same and nothing
    /// tells that it appeared elsewhere (an abbreviated name of a journal tells nothing); or title, first family name and year are the same and so is an identifier.
    /// </summary>
    public static bool IsSame(MergePrint first, MergePrint second)
    {
        if (first.Title != second.Title || first.Ids.Contradict(second.Ids)) return false;
        bool sharesId = first.Ids.Share(second.Ids);
        bool isSameWork = first.Work == second.Work || (sharesId && first.FirstFamily == second.FirstFamily && Agree(first.Year, second.Year));
        return isSameWork && AgreeOnType(first.Type, second.Type) && (sharesId || first.Venue == 0 || second.Venue == 0 || AreOneVenue(first, second));
    }

    /// <summary>Two versions of one work: title and authors are the same (one of each two at least, of the shorter list), the venue or kind (preprint, talk, paper …) is another.</summary>
    public static bool AreVersions(MergePrint first, MergePrint second) =>
        first.Title == second.Title && first.Authors.Agree(second.Authors)
        && ((first.Venue != 0 && second.Venue != 0 && !AreOneVenue(first, second)) || !AgreeOnType(first.Type, second.Type));

    // "J. Mach. Learn. Res." is "Journal of Machine Learning Research".
    private static bool AreOneVenue(MergePrint first, MergePrint second) =>
        first.Venue == second.Venue || (first.VenueWords is { } words && second.VenueWords is { } others && words.Agree(others));

    private static bool Agree(int first, int second) => first == second || first == 0 || second == 0;

    // A document is what nothing is known of.
    private static bool AgreeOnType(PublicationType first, PublicationType second) =>
        first == second || first == PublicationType.Document || second == PublicationType.Document;
}
