using System.Globalization;
using System.Text;
using SearchPortal.Import;
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
        foreach (var author in publication.Authors) yield return ("AU", Name(author));
        // The second authors of a part edited the whole; those of a book or report are to other programs who edited its series.
        bool isPart = publication.Type is PublicationType.ConferencePaper or PublicationType.JournalArticle or PublicationType.Chapter or PublicationType.Document;
        foreach (var editor in publication.Editors) yield return (isPart ? "A2" : "ED", Name(editor));
        string? container = publication.ContainerTitle ?? venue?.LongName;
        yield return ("T2", container);
        // Of a conference paper T2 is the conference to some readers and the proceedings to others; C3 is the proceedings to all.
        yield return ("C3", publication.Type == PublicationType.ConferencePaper ? container : null);
        yield return ("J2", venue?.ShortName == container ? null : venue?.ShortName);
        yield return ("PY", publication.Year?.ToString("0000", CultureInfo.InvariantCulture));
        yield return ("DA", Date(publication.Date));
        yield return ("VL", publication.Volume);
        // The number of a report or patent is its serial number; one that looks like another kind's would be read as that.
        bool isSerial = publication.Type is PublicationType.Report or PublicationType.Patent && SerialNumbers.Find(publication.Issue ?? "") is { Isbn: null, Issn: null };
        yield return (isSerial ? "SN" : "IS", publication.Issue);
        yield return ("SP", first);
        yield return ("EP", last);
        // Reference managers look there for the server of a preprint.
        yield return ("PB", publication.Publisher ?? (publication.Type == PublicationType.Preprint ? container : null));
        yield return ("SN", ids.Isbn);
        yield return ("SN", ids.Issn);
        yield return ("DO", ids.Doi);
        yield return ("LA", publication.Language);
        foreach (string topic in publication.Topics) yield return ("KW", topic);
        foreach (var field in Numbers(publication).Concat(Addresses(publication)).Concat(Remarks(publication))) yield return field;
        yield return ("AB", publication.Abstract.Replace("\n\n", " ", StringComparison.Ordinal));
    }

    // RIS has one tag for numbers of databases; those that an address tells are not said twice. Our own reader takes a name
    // in capitals for: the address of this number is no link of the paper.
    private static IEnumerable<(string Tag, string? Value)> Numbers(Publication publication)
    {
        foreach (var (name, id, url) in PublicationAddresses.Identified(publication.Identifiers).OrderBy(found => found.Name == "doi"))
            if (name == "pmcid") yield return ("C2", id);
            else if (publication.Links.All(link => link.Url != url) && (name != "doi" || url == Added(publication))) yield return ("AN", $"{name.ToUpperInvariant()}:{id}");
            else if (name == "arxiv") yield return ("AN", $"arXiv:{id}");
    }

    /// <summary>The page to cite where no link leads there: readers take the first address for it, were it that of the code. A DOI alone needs none.</summary>
    private static string? Added(Publication publication) =>
        PublicationAddresses.Main(publication) is string main && publication.Links.All(link => link.Url != main)
        && (publication.Identifiers.Doi is null || publication.Links.Any(link => link.Kind != LinkKind.Pdf)) ? main : null;

    /// <summary>The page to cite first, then the others, then what is a PDF; last, in words, the kinds that no address tells.</summary>
    private static IEnumerable<(string Tag, string? Value)> Addresses(Publication publication)
    {
        string? main = PublicationAddresses.Main(publication);
        yield return ("UR", Added(publication));
        var pages = publication.Links.Where(link => link.Kind != LinkKind.Pdf).ToList();
        foreach (var page in pages.OrderBy(page => page.Url == main ? 0 : 1)) yield return ("UR", page.Url);
        foreach (var pdf in publication.Links.Where(link => link.Kind == LinkKind.Pdf)) yield return ("L1", pdf.Url);
        foreach (var page in pages.Where(page => !LinkWords.IsTold(page))) yield return ("N1", $"Link, {page.Kind}: {page.Url}");
    }

    // A comma at the end marks a name that is not to be parted.
    private static string Name(PersonName name) =>
        name.Given.Length == 0 && name.Suffix is null && name.Family.Contains(' ', StringComparison.Ordinal) && !GroupName.IsOne(name.Family) ? $"{name.Family.TrimEnd(',', ' ')}," : name.Inverted;

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
