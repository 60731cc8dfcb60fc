using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>What kind of publication a front matter says it is, and where it stands.</summary>
internal static class MarkdownType
{
    /// <summary>Everyday words, BibTeX types, academicpages' categories, and the numbers of Hugo's academic theme before version 5.</summary>
    private static readonly Dictionary<string, PublicationType> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["conference"] = PublicationType.ConferencePaper,
        ["conferences"] = PublicationType.ConferencePaper,
        ["conference-paper"] = PublicationType.ConferencePaper,
        ["workshop"] = PublicationType.ConferencePaper,
        ["workshop-paper"] = PublicationType.ConferencePaper,
        ["inproceedings"] = PublicationType.ConferencePaper,
        ["1"] = PublicationType.ConferencePaper,
        ["journal"] = PublicationType.JournalArticle,
        ["journal-article"] = PublicationType.JournalArticle,
        ["manuscripts"] = PublicationType.JournalArticle,
        ["2"] = PublicationType.JournalArticle,
        ["preprint"] = PublicationType.Preprint,
        ["preprints"] = PublicationType.Preprint,
        ["working-paper"] = PublicationType.Preprint,
        ["3"] = PublicationType.Preprint,
        ["techreport"] = PublicationType.Report,
        ["4"] = PublicationType.Report,
        ["books"] = PublicationType.Book,
        ["5"] = PublicationType.Book,
        ["book-chapter"] = PublicationType.Chapter,
        ["6"] = PublicationType.Chapter,
        ["phdthesis"] = PublicationType.Thesis,
        ["mastersthesis"] = PublicationType.Thesis,
        ["7"] = PublicationType.Thesis,
        ["8"] = PublicationType.Patent,
        ["talk"] = PublicationType.Talk,
        ["data"] = PublicationType.Dataset,
        ["0"] = PublicationType.Document,
    };

    /// <summary>The type; null when none is stated or the word is unknown, which is reported.</summary>
    public static PublicationType? Find(FrontMatterFields fields)
    {
        if (fields.Lines("type", "publicationtypes", "publicationtype", "genre", "category") is not [string word, ..]) return null;
        string folded = word.Trim().Replace(' ', '-').Replace('_', '-');
        if (PublicationTypeName.Find(folded) is { } type) return type;
        if (Words.TryGetValue(folded, out type)) return type;
        fields.Log.Warning(fields.LineOf("type", "publicationtypes", "publicationtype", "genre", "category"),
            $"the type \"{YamlFields.Short(word)}\" is unknown", "write conference, workshop, journal, preprint, book, chapter, thesis, report, dataset, software, patent or talk");
        return null;
    }

    /// <summary>The status; null when none is stated or the word is unknown, which is reported.</summary>
    public static PublicationStatus? Status(FrontMatterFields fields)
    {
        if (fields.Line("status") is not string word) return null;
        if (!char.IsAsciiDigit(word[0]) && Enum.TryParse<PublicationStatus>(word, ignoreCase: true, out var status) && Enum.IsDefined(status)) return status;
        fields.Log.Error(fields.LineOf("status"), $"the status \"{YamlFields.Short(word)}\" is unknown", $"write {string.Join(", ", Enum.GetNames<PublicationStatus>()).ToLowerInvariant()}");
        return null;
    }
}
