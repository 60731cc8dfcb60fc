using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// Writes a publication as one record of CSV (RFC 4180). A cell that a spreadsheet would take for a formula (it begins with = + - @, also
/// in full width) gets an apostrophe before it, which spreadsheets take for the sign of a text; whoever reads the file takes
/// one apostrophe away from a cell that begins with apostrophes and one of these signs.
/// </summary>
internal static partial class CsvWriter
{
    private static readonly (string Name, Func<Publication, Venue?, string?> Value)[] Columns =
    [
        ("key", (paper, _) => paper.Key),
        ("type", (paper, _) => paper.Type.Csl()),
        ("title", (paper, _) => paper.Title),
        ("authors", (paper, _) => Names(paper.Authors)),
        ("editors", (paper, _) => Names(paper.Editors)),
        ("year", (paper, _) => paper.Year?.ToString("0000", CultureInfo.InvariantCulture)),
        ("date", (paper, _) => paper.Date?.ToString()),
        ("venue", (_, venue) => venue?.ShortName),
        ("container", (paper, venue) => paper.ContainerTitle ?? venue?.LongName),
        ("volume", (paper, _) => paper.Volume),
        ("issue", (paper, _) => paper.Issue),
        ("pages", (paper, _) => paper.Pages),
        ("publisher", (paper, _) => paper.Publisher),
        ("doi", (paper, _) => paper.Identifiers.Doi),
        ("arxiv", (paper, _) => paper.Identifiers.Arxiv),
        ("openreview", (paper, _) => paper.Identifiers.OpenReview),
        ("acl", (paper, _) => paper.Identifiers.AclAnthology),
        ("dblp", (paper, _) => paper.Identifiers.Dblp),
        ("pmid", (paper, _) => paper.Identifiers.Pmid),
        ("pmcid", (paper, _) => paper.Identifiers.Pmcid),
        ("isbn", (paper, _) => paper.Identifiers.Isbn),
        ("issn", (paper, _) => paper.Identifiers.Issn),
        ("language", (paper, _) => paper.Language),
        ("topics", (paper, _) => string.Join("; ", paper.Topics)),
        ("awards", (paper, _) => string.Join("; ", paper.Awards)),
        ("status", (paper, _) => paper.Status.ToString().ToLowerInvariant()),
        ("notice", (paper, _) => paper.StatusNotice),
        ("note", (paper, _) => paper.Note),
        ("links", (paper, _) => string.Join("; ", paper.Links.Select(link => $"{link.Kind} {link.Url}"))),
        ("abstract", (paper, _) => paper.Abstract),
    ];

    /// <summary>The byte order mark, by which spreadsheets know UTF-8, and the names of the columns.</summary>
    public static string Header { get; } = "\uFEFF" + string.Join(',', Columns.Select(column => column.Name)) + "\r\n";

    /// <summary>The record, ended by CR LF.</summary>
    public static string Write(Publication publication, Venue? venue)
    {
        var record = new StringBuilder(1024);
        foreach (var (_, value) in Columns) record.Append(record.Length == 0 ? "" : ",").Append(Cell(value(publication, venue) ?? ""));
        return record.Append("\r\n").ToString();
    }

    private static string Cell(string value)
    {
        string text = ExportText.Paragraphs(value).Trim();
        if (Formula().IsMatch(text)) text = "'" + text;
        return text.AsSpan().ContainsAny("\",\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Names(IReadOnlyList<PersonName> names) => string.Join("; ", names.Select(name => name.Inverted));

    [GeneratedRegex("^'*[=+@＝＋－＠-]")]
    private static partial Regex Formula();
}
