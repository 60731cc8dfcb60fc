using System.Text;
using System.Xml;
using SearchPortal.Content;
using SearchPortal.Searching;
using SearchPortal.Web.Feeds;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Completions;

/// <summary>The file by which a browser learns to search this site from its address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchDescription
{
    /// <summary>The media type.</summary>
    public const string ContentType = "application/opensearchdescription+xml; charset=utf-8";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // The longest that the format allows.
    private const int ShortName = 16;
    private const int LongName = 48;
    private const int Description = 1024;

    /// <summary>Writes it in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(SiteSettings settings, PortalLinks links)
    {
        var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Text(settings.Title, ShortName));
            xml.WriteElementString("LongName", Namespace, Text(settings.Title, LongName));
            xml.WriteElementString("Description", Namespace, Text(settings.Description.Length > 0 ? settings.Description : settings.Title, Description));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            WriteImage(xml, links.Absolute(links.Asset("favicon.svg")));
            WriteUrl(xml, "text/html", "results", Template(links.Absolute(links.SearchForm)));
            WriteUrl(xml, Feed.MediaType, "results", Template(links.Absolute(links.SearchFeed(new SearchRequest()))));
            WriteUrl(xml, "application/x-suggestions+json", "suggestions", Template(links.Absolute(links.Suggest)));
            WriteUrl(xml, "application/opensearchdescription+xml", "self", links.Absolute(links.OpenSearch));
            xml.WriteEndElement();
        }
        return buffer.ToArray();
    }

    private static void WriteImage(XmlWriter xml, string href)
    {
        xml.WriteStartElement("Image", Namespace);
        xml.WriteAttributeString("type", "image/svg+xml");
        xml.WriteString(href);
        xml.WriteEndElement();
    }

    private static void WriteUrl(XmlWriter xml, string type, string relation, string template)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }

    private static string Template(string address) => $"{address}?{SearchUrl.TextName}={{searchTerms}}";

    /// <summary>The beginning of a text, without what XML cannot hold.</summary>
    private static string Text(string text, int length)
    {
        var kept = new StringBuilder(length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > length) break;
            if (rune.Value is not (< 0x20 or 0xFFFE or 0xFFFF)) kept.Append(rune);
        }
        return kept.ToString();
    }
}
