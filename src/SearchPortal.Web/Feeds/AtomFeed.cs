using System.Globalization;
using System.Text;
using System.Xml;
using SearchPortal.Content;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Feeds;

/// <summary>Writes a page of a feed as Atom (RFC 4287), with links to the other pages (RFC 5005, section 3), paper by paper.</summary>
internal sealed class AtomFeed(Searcher searcher, SiteSettings settings, PortalLinks links)
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    // The declaration is written by hand: a writer of text would name UTF-16.
    private static readonly XmlWriterSettings Writing = new() { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" };

    /// <summary>The page in pieces.</summary>
    public IEnumerable<string> Pieces(FeedPage page)
    {
        var text = new StringBuilder(Start);
        using var xml = XmlWriter.Create(text, Writing);
        xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
        WriteHead(xml, page);
        var entry = new AtomEntry(xml, searcher, links);
        foreach (var record in page.Papers)
        {
            entry.Write(record.Publication!, record.Date);
            xml.Flush();
            yield return text.ToString();
            text.Clear();
        }
        xml.WriteEndElement();
        xml.Flush();
        yield return text.Append('\n').ToString();
    }

    /// <summary>A time as RFC 3339 writes it.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>An element that holds a text.</summary>
    public static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, null, XmlCharacters.Clean(text));

    /// <summary>A link.</summary>
    public static void WriteLink(XmlWriter xml, string relation, string address, string? mediaType = null)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null) xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", XmlCharacters.Clean(address));
        xml.WriteEndElement();
    }

    private void WriteHead(XmlWriter xml, FeedPage page)
    {
        var feed = page.Feed;
        WriteText(xml, "id", links.Absolute(feed.Path));
        WriteText(xml, "title", feed.Title.Length == 0 ? settings.Title : $"{feed.Title} · {settings.Title}");
        if (feed.Title.Length == 0 && settings.Description.Length > 0) WriteText(xml, "subtitle", settings.Description);
        WriteText(xml, "updated", Time(page.Updated));
        // A paper without authors is of the feed's (section 4.1.1).
        xml.WriteStartElement("author");
        WriteText(xml, "name", settings.Owner?.Name ?? settings.Title);
        xml.WriteEndElement();
        WriteText(xml, "generator", "SearchPortal");
        WriteLink(xml, "self", links.Absolute(feed.At(page.Number)), Feed.MediaType);
        WriteLink(xml, "alternate", links.Absolute(feed.PagePath), "text/html");
        foreach (var (relation, number) in Others(page)) WriteLink(xml, relation, links.Absolute(feed.At(number)), Feed.MediaType);
    }

    private static IEnumerable<(string Relation, int Number)> Others(FeedPage page)
    {
        if (page.Last == 1) yield break;
        yield return ("first", 1);
        if (page.Number > 1) yield return ("previous", page.Number - 1);
        if (page.Number < page.Last) yield return ("next", page.Number + 1);
        yield return ("last", page.Last);
    }
}
