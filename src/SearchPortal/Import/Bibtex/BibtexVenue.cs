using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Where an entry appeared.</summary>
/// <param name="Code">The venue's short name without year, "NeurIPS"; null when the entry has none.</param>
/// <param name="Title">Journal or book title; null when the entry has none.</param>
internal readonly record struct BibtexVenue(string? Code, string? Title)
{
    /// <summary>The venue of an entry.</summary>
    public static BibtexVenue Read(BibtexEntry entry, PublicationType type) => type switch
    {
        PublicationType.ConferencePaper => new(FindCode(entry), BookTitle(entry) ?? JournalTitle(entry) ?? entry.FindText("eventtitle")),
        PublicationType.Chapter => new(null, BookTitle(entry)),
        PublicationType.Book or PublicationType.Thesis => new(null, null),
        _ => new(FindCode(entry), JournalTitle(entry) ?? BookTitle(entry) ?? Published(entry)),
    };

    /// <summary>Whether "howpublished" names the venue, as the portal's own files have it, and is no remark.</summary>
    public static bool IsPublished(BibtexEntry entry) => entry.Look("shortname") is not null && entry.Look("howpublished") is { } how && VerbatimText.FindUrl(how) is null;

    private static string? Published(BibtexEntry entry) => IsPublished(entry) ? entry.FindText("howpublished") : null;

    private static string? FindCode(BibtexEntry entry)
    {
        foreach (string name in (ReadOnlySpan<string>)["series", "shortname"])
            if (entry.Look(name) is { } raw && VenueCode.Of(TextCleaner.Line(raw, TextDialect.Latex)) is { } code && entry.Find(name) is not null) return code;
        return null;
    }

    private static string? BookTitle(BibtexEntry entry) => TitleText.WithSubtitle(entry.FindText("booktitle"), entry.FindText("booksubtitle"));

    private static string? JournalTitle(BibtexEntry entry) =>
        AstronomyJournals.FindTitle(entry.Find("journal") ?? "") ?? TitleText.WithSubtitle(entry.FindText("journal", "journaltitle"), entry.FindText("journalsubtitle"));
}
