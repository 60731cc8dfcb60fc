using System.Globalization;
using System.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one <c>oai_dc:dc</c> element: the fifteen elements of Dublin Core, version 1.1.</summary>
internal static class DublinCoreWriter
{
    private const string Container = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The element with its namespaces and the place of its schema.</summary>
    public static string Write(Publication publication, Venue? venue) => XmlPart.Write(xml =>
    {
        xml.WriteStartElement("oai_dc", "dc", Container);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Container} http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        foreach (var (name, text) in Fields(publication, venue)) Element(xml, name, text);
        xml.WriteEndElement();
    });

    private static void Element(XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) xml.WriteElementString("dc", name, Elements, ExportText.Paragraphs(text));
    }

    private static IEnumerable<(string Name, string? Text)> Fields(Publication publication, Venue? venue)
    {
        var ids = publication.Identifiers;
        yield return ("title", publication.Title);
        foreach (var author in publication.Authors) yield return ("creator", author.Inverted);
        foreach (string topic in publication.Topics) yield return ("subject", topic);
        yield return ("description", publication.Abstract);
        yield return ("description", ImprintText.Standing(publication));
        yield return ("description", publication.Note);
        yield return ("publisher", publication.Publisher);
        foreach (var editor in publication.Editors) yield return ("contributor", editor.Inverted);
        yield return ("date", publication.Date?.ToString() ?? publication.Year?.ToString("0000", CultureInfo.InvariantCulture));
        yield return ("type", publication.Type.Label());
        foreach (var (_, _, url) in PublicationAddresses.Identified(ids)) yield return ("identifier", url);
        yield return ("identifier", ids.Isbn is null ? null : $"urn:ISBN:{ids.Isbn}");
        yield return ("source", ImprintText.Of(publication, venue));
        yield return ("source", ids.Issn is null ? null : $"urn:ISSN:{ids.Issn}");
        yield return ("language", publication.Language);
        foreach (var link in publication.Links) yield return ("relation", link.Url);
    }
}
