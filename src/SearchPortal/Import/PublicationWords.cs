using SearchPortal.Import.Csl;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>The words that sources use for kinds and states of publications.</summary>
internal static class PublicationWords
{
    private static readonly Dictionary<string, PublicationType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["conference"] = PublicationType.ConferencePaper,
        ["conferencePaper"] = PublicationType.ConferencePaper,
        ["inproceedings"] = PublicationType.ConferencePaper,
        ["proceedings-article"] = PublicationType.ConferencePaper,
        ["workshop"] = PublicationType.ConferencePaper,
        ["journal"] = PublicationType.JournalArticle,
        ["journalArticle"] = PublicationType.JournalArticle,
        ["journal-article"] = PublicationType.JournalArticle,
        ["preprint"] = PublicationType.Preprint,
        ["posted-content"] = PublicationType.Preprint,
        ["monograph"] = PublicationType.Book,
        ["book-chapter"] = PublicationType.Chapter,
        ["incollection"] = PublicationType.Chapter,
        ["phdthesis"] = PublicationType.Thesis,
        ["mastersthesis"] = PublicationType.Thesis,
        ["dissertation"] = PublicationType.Thesis,
        ["techreport"] = PublicationType.Report,
        ["data"] = PublicationType.Dataset,
        ["code"] = PublicationType.Software,
        ["talk"] = PublicationType.Talk,
        ["presentation"] = PublicationType.Talk,
        ["web"] = PublicationType.WebPage,
        ["blog"] = PublicationType.WebPage,
        ["misc"] = PublicationType.Document,
        ["other"] = PublicationType.Document,
    };

    /// <summary>The type of a CSL term or a common word; <see cref="PublicationType.Document"/> for null, and for an unknown one, which is reported.</summary>
    public static PublicationType ReadType(string? word, EntryReport report)
    {
        if (word is null) return PublicationType.Document;
        if ((PublicationTypeName.Find(word) ?? FindType(word)) is PublicationType type) return type;
        report.Warning($"the type “{EntryReport.Show(word)}” is unknown", "use a CSL type such as \"paper-conference\", \"article-journal\", \"thesis\"");
        return PublicationType.Document;
    }

    /// <summary>The status of a word; without one, preprints are preprints and all else is published. An unknown word is reported.</summary>
    public static PublicationStatus ReadStatus(string? word, PublicationType type, EntryReport report)
    {
        var unsaid = type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published;
        if (word is null) return unsaid;
        if (Enum.TryParse(word, ignoreCase: true, out PublicationStatus status) && char.IsLetter(word[0]) && Enum.IsDefined(status)) return status;
        report.Warning($"the status “{EntryReport.Show(word)}” is unknown", "use published, preprint, corrected, retracted or withdrawn");
        return unsaid;
    }

    private static PublicationType? FindType(string word) => Types.TryGetValue(word, out var type) ? type : CslTypes.Find(word);
}
