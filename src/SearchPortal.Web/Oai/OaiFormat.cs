using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Web.Oai;

/// <summary>A form that records are given in.</summary>
/// <param name="Prefix">Its metadataPrefix.</param>
/// <param name="Schema">Address of its schema.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Export">Writes it.</param>
internal sealed record OaiFormat(string Prefix, string Schema, string Namespace, ExportFormat Export)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<OaiFormat> All { get; } =
    [
        new("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc/", ExportFormats.Find("dc.xml")!),
        new("mods", "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd", "http://www.loc.gov/mods/v3", ExportFormats.Find("mods.xml")!),
    ];

    /// <summary>The format of a prefix; null when there is none.</summary>
    public static OaiFormat? Find(string? prefix) => All.FirstOrDefault(format => format.Prefix == prefix);

    /// <summary>A paper as one element that names its schema, as the protocol demands.</summary>
    public string Write(Publication publication, Venue? venue)
    {
        string xml = Export.Write(publication, venue);
        return Prefix == "mods" ? $"<mods xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{Namespace} {Schema}\"{xml["<mods".Length..]}" : xml;
    }
}
