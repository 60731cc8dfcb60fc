using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>What kind of publication a front matter says it is, and where it stands.</summary>
internal static class MarkdownType
{
    /// <summary>The type; a document when none is stated or the word is unknown, which is reported.</summary>
    public static PublicationType Read(FrontMatterFields fields)
    {
        string[] names = ["type", "publicationtypes", "publicationtype", "genre", "category"];
        string? word = fields.Lines(names) is [string first, ..] ? Usual(first) : null;
        return PublicationWords.ReadType(word, fields.ReportAt(names));
    }

    /// <summary>The status; an unknown word is reported.</summary>
    public static PublicationStatus ReadStatus(FrontMatterFields fields, PublicationType type) =>
        PublicationWords.ReadStatus(fields.Line("status"), type, fields.ReportAt("status"));

    /// <summary>The usual word for academicpages' categories and for the numbers of Hugo's academic theme before version 5.</summary>
    private static string Usual(string word) => word.Replace(' ', '-').ToLowerInvariant() switch
    {
        "conferences" or "conference-paper" or "workshop-paper" or "1" => "conference",
        "manuscripts" or "journal-paper" or "2" => "journal",
        "working-paper" or "preprints" or "3" => "preprint",
        "4" => "report",
        "books" or "5" => "book",
        "6" => "chapter",
        "7" => "thesis",
        "8" => "patent",
        "0" => "document",
        var other => other,
    };
}
