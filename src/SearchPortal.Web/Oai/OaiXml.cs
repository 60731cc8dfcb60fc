using System.Xml.Linq;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Oai;

/// <summary>The elements of an answer.</summary>
internal static class OaiXml
{
    /// <summary>The protocol's namespace.</summary>
    public static readonly XNamespace Namespace = "http://www.openarchives.org/OAI/2.0/";

    /// <summary>What opens every answer.</summary>
    public const string Start = """
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">

        """;

    /// <summary>What ends every answer.</summary>
    public const string End = "</OAI-PMH>\n";

    /// <summary>An element with what stands in it; null is left out, as are characters that XML has not.</summary>
    public static XElement Element(string name, params ReadOnlySpan<object?> content) =>
        new(Namespace + name, Array.ConvertAll(content.ToArray(), part => part is string text ? XmlCharacters.Clean(text) : part));

    /// <summary>The header of a record.</summary>
    /// <param name="record">It.</param>
    /// <param name="identifier">Its identifier.</param>
    public static XElement Header(ChangedRecord record, string identifier) => Element(
        "header",
        record.Publication is null ? new XAttribute("status", "deleted") : null,
        Element("identifier", identifier), Element("datestamp", OaiTime.Text(record.Date)), record.Sets.Select(set => Element("setSpec", set)));

    /// <summary>The element that says where a list goes on.</summary>
    /// <param name="total">Records of the whole list.</param>
    /// <param name="cursor">Records before this page.</param>
    /// <param name="token">"" on the last page.</param>
    public static XElement Token(int total, int cursor, string token) =>
        Element("resumptionToken", new XAttribute("completeListSize", total), new XAttribute("cursor", cursor), token);
}
