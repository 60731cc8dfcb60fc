using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Web.LinkedData;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.Signposting;

/// <summary>What a paper's page and its files lead programs to (signposting.org, FAIR Signposting Profile).</summary>
internal static class Signposts
{
    private const string Page = "text/html";

    /// <summary>All links of the page, those that matter most first.</summary>
    public static IReadOnlyList<Signpost> OfPage(PaperSubject subject)
    {
        var paper = subject.Paper;
        return
        [
            CiteAs(subject),
            LinkSetOf(subject),
            new("type", "https://schema.org/AboutPage"),
            new("type", $"https://schema.org/{SchemaType.Of(paper.Type)}"),
            .. ExportFormats.All.Select(format => new Signpost("describedby", FileOf(subject, format), format.MediaType)),
            .. Pdfs(paper).Select(address => new Signpost("item", address, "application/pdf")),
            .. Targets(paper, "license").Select(address => new Signpost("license", address)),
            .. subject.Venue is { } venue ? [new Signpost("collection", subject.Links.Absolute(subject.Links.Venue(venue.Key)), Page)] : Array.Empty<Signpost>(),
            .. paper.Authors.Select((name, place) => new Signpost("author", name.Orcid is null ? subject.Links.Absolute(subject.Authors[place].Href) : $"https://orcid.org/{name.Orcid}")),
        ];
    }

    /// <summary>The links of a file that describes the paper.</summary>
    public static IReadOnlyList<Signpost> OfFile(PaperSubject subject) => [CiteAs(subject), LinkSetOf(subject), new("describes", subject.Address, Page)];

    /// <summary>Absolute addresses of its files.</summary>
    public static IEnumerable<string> Files(PaperSubject subject) => ExportFormats.All.Select(format => FileOf(subject, format));

    /// <summary>Its full texts.</summary>
    public static IEnumerable<string> Pdfs(Publication paper) => Targets(paper, LinkKind.Pdf);

    private static Signpost CiteAs(PaperSubject subject)
    {
        string? doi = PublicationAddresses.Identified(subject.Paper.Identifiers).FirstOrDefault(found => found.Name == "doi").Url;
        return new("cite-as", doi ?? subject.Address);
    }

    private static Signpost LinkSetOf(PaperSubject subject) => new("linkset", subject.Links.Absolute(subject.Links.LinkSet(subject.Paper.Key)), LinkSet.MediaType);

    private static string FileOf(PaperSubject subject, ExportFormat format) => subject.Links.Absolute(subject.Links.PaperFile(subject.Paper.Key, format));

    // An address with other letters, as a name of a host may have, cannot stand in a header.
    private static IEnumerable<string> Targets(Publication paper, string kind) =>
        paper.Links.Where(link => link.Kind == kind)
            .Select(link => Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : "")
            .Where(address => address.Length > 0 && address.All(c => char.IsAscii(c) && !char.IsControl(c) && c is not ('<' or '>' or '"' or ' ')));
}
