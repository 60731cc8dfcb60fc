using System.Xml.Linq;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Oai;

/// <summary>What the portal answers to each verb, piece by piece.</summary>
internal sealed class OaiRepository(IndexLease lease, PortalLinks links, IHttpContextAccessor accessor)
{
    /// <summary>Address of the repository.</summary>
    public string Address { get; } = links.Absolute(accessor.HttpContext!.Request.PathBase + "/oai");

    private string Host => Uri.TryCreate(Address, UriKind.Absolute, out var address) ? address.Host : "localhost";

    private string Prefix => $"oai:{Host}:";

    private Searcher Searcher => lease.Searcher;

    /// <summary>The answer inside its verb's element.</summary>
    public (IEnumerable<string>? Pieces, OaiFault? Fault) Answer(OaiArguments arguments) => arguments.Verb switch
    {
        "Identify" => (Identify().Select(Text), null),
        "ListSets" => arguments["resumptionToken"] is null ? (Sets().Select(Text), null) : (null, new("badResumptionToken", "sets are listed whole")),
        "ListMetadataFormats" => Formats(arguments["identifier"]),
        "GetRecord" => Record(arguments),
        _ => new OaiList(Searcher, Text).Answer(arguments),
    };

    /// <summary>A record, or with no format its header.</summary>
    private string Text(ChangedRecord record, OaiFormat? format)
    {
        string header = Text(OaiXml.Header(record, Prefix + record.Key));
        if (format is null) return header;
        if (record.Publication is not { } paper) return $"<record>{header}</record>\n";
        return $"<record>{header}<metadata>{format.Write(paper, paper.Venue is { } venue ? Searcher.FindVenue(venue) : null)}</metadata></record>\n";
    }

    private static string Text(XElement element) => element.ToString(SaveOptions.DisableFormatting) + "\n";

    private IEnumerable<XElement> Identify()
    {
        string host = Host;
        string? mail = lease.Site.Settings.Owner?.Links.FirstOrDefault(link => link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))?.Url["mailto:".Length..];
        yield return OaiXml.Element("repositoryName", lease.Site.Settings.Title);
        yield return OaiXml.Element("baseURL", Address);
        yield return OaiXml.Element("protocolVersion", "2.0");
        yield return OaiXml.Element("adminEmail", mail ?? $"webmaster@{(host.Contains('.', StringComparison.Ordinal) ? host : host + ".invalid")}");
        yield return OaiXml.Element("earliestDatestamp", OaiTime.Text(Searcher.FirstChange ?? lease.Manifest.Built));
        yield return OaiXml.Element("deletedRecord", "persistent");
        yield return OaiXml.Element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private IEnumerable<XElement> Sets()
    {
        foreach (var (parent, label, field) in new[] { ("venue", "Venues", FacetField.Venue), ("year", "Years", FacetField.Year), ("type", "Types", FacetField.Type) })
        {
            yield return Set(parent, label);
            foreach (var value in Searcher.All(field)) yield return Set(Searcher.SetOf(parent, value.Value), value.Label);
        }
    }

    private static XElement Set(string spec, string name) => OaiXml.Element("set", OaiXml.Element("setSpec", spec), OaiXml.Element("setName", name));

    private (IEnumerable<string>?, OaiFault?) Formats(string? identifier)
    {
        if (identifier is not null && Find(identifier) is not { } _) return (null, Unknown);
        return (OaiFormat.All.Select(format => Text(OaiXml.Element(
            "metadataFormat",
            OaiXml.Element("metadataPrefix", format.Prefix), OaiXml.Element("schema", format.Schema), OaiXml.Element("metadataNamespace", format.Namespace)))), null);
    }

    private (IEnumerable<string>?, OaiFault?) Record(OaiArguments arguments)
    {
        if (Find(arguments["identifier"]!) is not { } record) return (null, Unknown);
        return OaiFormat.Find(arguments["metadataPrefix"]) is { } format ? ([Text(record, format)], null) : (null, OaiList.NoFormat);
    }

    private ChangedRecord? Find(string identifier) =>
        identifier.StartsWith(Prefix, StringComparison.Ordinal) ? Searcher.FindChange(identifier[Prefix.Length..]) : null;

    private static OaiFault Unknown => new("idDoesNotExist", "no record has or had this identifier");
}
