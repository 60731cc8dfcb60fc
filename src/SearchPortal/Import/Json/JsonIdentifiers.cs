using System.Text.Json;
using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>Reads identifiers from the object <c>identifiers</c>, from fields of their own, and from links that hold one.</summary>
internal static partial class JsonIdentifiers
{
    /// <summary>All identifiers of an entry; what looks like none is reported and left out.</summary>
    public static Identifiers Read(JsonFields fields, IReadOnlyList<Link> links, EntryReport report)
    {
        var own = fields.Find("identifiers", "externalIds") is { ValueKind: JsonValueKind.Object } element ? new JsonFields(element, report) : fields;
        return new Identifiers
        {
            Doi = Read("DOI", Text("doi"), IdentifierText.FindDoi) ?? FromLinks(IdentifierText.FindDoi),
            Arxiv = Read("arXiv id", Text("arxiv", "arxivId", "eprint"), IdentifierText.FindArxiv) ?? FromLinks(IdentifierText.FindArxiv),
            OpenReview = Read("OpenReview id", Text("openReview", "openReviewId"), IdentifierText.FindOpenReview) ?? FromLinks(OpenReviewLink),
            AclAnthology = Line("aclAnthology", "acl"),
            Dblp = Line("dblp") ?? FromSource(fields),
            Pmid = Line("pmid", "pubMed"),
            Pmcid = Line("pmcid", "pubMedCentral"),
            Isbn = Line("isbn"),
            Issn = Line("issn"),
        };

        string? Text(params ReadOnlySpan<string> names) => own.Text(names) ?? (own == fields ? null : fields.Text(names));

        string? Line(params ReadOnlySpan<string> names) => Text(names) is string raw && TextCleaner.Line(raw) is { Length: > 0 } line ? line : null;

        string? Read(string what, string? raw, Func<string, string?> find)
        {
            if (raw is null) return null;
            string? found = find(raw);
            if (found is null) report.Error($"“{EntryReport.Show(raw)}” is no {what}", "write the bare identifier");
            return found;
        }

        string? FromLinks(Func<string, string?> find) => links.Select(link => find(link.Url)).FirstOrDefault(found => found is not null);
    }

    private static string? OpenReviewLink(string url) =>
        url.Contains("openreview.net/", StringComparison.OrdinalIgnoreCase) ? IdentifierText.FindOpenReview(url) : null;

    // ML Anthology keeps the DBLP key there, beside ids of other origins.
    private static string? FromSource(JsonFields fields) =>
        fields.Text("sourceId") is { Length: <= 200 } id && DblpForm().IsMatch(id) ? id : null;

    [GeneratedRegex("^(?:conf|journals)/[^/\\s]+/[^/\\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DblpForm();
}
