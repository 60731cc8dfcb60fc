using System.Globalization;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one RIS record: lines of a tag, two spaces, a hyphen, a space and a value, ended by CR LF.</summary>
internal static class RisWriter
{
    /// <summary>The record, from <c>TY</c> to <c>ER</c> and an empty line.</summary>
    public static string Write(Publication publication, Venue? venue)
    {
        var record = new StringBuilder(1024);
        Line(record, "TY", Type(publication.Type));
        foreach (var (tag, value) in Fields(publication, venue)) Line(record, tag, value);
        return record.Append("ER  - \r\n\r\n").ToString();
    }

    private static void Line(StringBuilder record, string tag, string? value)
    {
        string line = ExportText.Line(value ?? "").Trim();
        if (line.Length > 0) record.Append(tag).Append("  - ").Append(line).Append("\r\n");
    }

    private static IEnumerable<(string Tag, string? Value)> Fields(Publication publication, Venue? venue)
    {
        var ids = publication.Identifiers;
        var (first, last) = ImprintText.Pages(publication.Pages ?? "");
        yield return ("ID", publication.Key);
        yield return ("TI", publication.Title);
        foreach (var author in publication.Authors) yield return ("AU", author.Inverted);
        foreach (var editor in publication.Editors) yield return ("A2", editor.Inverted);
        yield return ("T2", publication.ContainerTitle ?? venue?.LongName);
        yield return ("J2", venue?.ShortName);
        yield return ("PY", publication.Year?.ToString("0000", CultureInfo.InvariantCulture));
        yield return ("DA", Date(publication.Date));
        yield return ("VL", publication.Volume);
        yield return ("IS", publication.Issue);
        yield return ("SP", first);
        yield return ("EP", last);
        yield return ("PB", publication.Publisher);
        yield return ("SN", ids.Isbn);
        yield return ("SN", ids.Issn);
        yield return ("DO", ids.Doi);
        yield return ("AN", ids.Arxiv is null ? null : $"arXiv:{ids.Arxiv}");
        yield return ("LA", publication.Language);
        foreach (string topic in publication.Topics) yield return ("KW", topic);
        foreach (var field in Addresses(publication).Concat(Remarks(publication))) yield return field;
        yield return ("AB", publication.Abstract.Replace("\n\n", " ", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Tag, string? Value)> Addresses(Publication publication)
    {
        var pdfs = publication.Links.Where(link => link.Kind == LinkKind.Pdf).Select(link => link.Url).ToHashSet();
        string? main = PublicationAddresses.Main(publication);
        if (main is not null && !pdfs.Contains(main)) yield return ("UR", main);
        foreach (string url in PublicationAddresses.Of(publication))
            if (url != main && !pdfs.Contains(url)) yield return ("UR", url);
        foreach (string url in pdfs) yield return ("L1", url);
    }

    private static IEnumerable<(string Tag, string? Value)> Remarks(Publication publication)
    {
        foreach (string award in publication.Awards) yield return ("N1", $"Award: {award}");
        yield return ("N1", ImprintText.Standing(publication));
        yield return ("N1", publication.Note);
    }

    private static string? Date(PartialDate? date) =>
        date is { Month: int month } ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{month:00}/{date.Day:00}/") : null;

    private static string Type(PublicationType type) => type switch
    {
        // CPAPER, the later name of it, is unknown to older programs.
        PublicationType.ConferencePaper => "CONF",
        PublicationType.JournalArticle => "JOUR",
        PublicationType.Preprint => "UNPB",
        PublicationType.Book => "BOOK",
        PublicationType.Chapter => "CHAP",
        PublicationType.Thesis => "THES",
        PublicationType.Report => "RPRT",
        PublicationType.Dataset => "DATA",
        PublicationType.Software => "COMP",
        PublicationType.Patent => "PAT",
        PublicationType.Talk => "SLIDE",
        PublicationType.WebPage => "ELEC",
        _ => "GEN",
    };
}
