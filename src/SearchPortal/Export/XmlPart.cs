using System.Globalization;
using System.Xml;

namespace SearchPortal.Export;

/// <summary>A part of an XML document, written by the platform's writer; every text is cleaned of what XML forbids.</summary>
internal static class XmlPart
{
    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        OmitXmlDeclaration = true,
        Indent = true,
        NewLineChars = "\n",
        NamespaceHandling = NamespaceHandling.OmitDuplicates,
    };

    /// <summary>What is written, ended by a line break.</summary>
    public static string Write(Action<XmlWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var xml = XmlWriter.Create(text, Settings)) write(xml);
        text.Write('\n');
        return text.ToString();
    }

    /// <summary>An element of MODS with a text and attributes; nothing for null and "".</summary>
    public static void Element(this XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (string.IsNullOrEmpty(text)) return;
        xml.Start(name, attributes);
        xml.WriteString(ExportText.Paragraphs(text));
        xml.WriteEndElement();
    }

    /// <summary>Begins an element of MODS.</summary>
    public static void Start(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, ModsWriter.Namespace);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, ExportText.Line(value));
    }
}
