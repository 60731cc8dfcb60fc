using System.Xml;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Feeds;

/// <summary>Writes a paper as an entry of a feed.</summary>
internal sealed class AtomEntry(XmlWriter xml, Searcher searcher, PortalLinks links)
{
    /// <summary>Writes it.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="changed">When its record last changed.</param>
    public void Write(Publication paper, DateTimeOffset changed)
    {
        string address = links.Absolute(links.Paper(paper.Key));
        xml.WriteStartElement("entry");
        if (paper.Language is { } language) xml.WriteAttributeString("xml", "lang", null, XmlCharacters.Clean(language));
        AtomFeed.WriteText(xml, "id", address);
        AtomFeed.WriteText(xml, "title", PlainText.Of(paper.Title));
        AtomFeed.WriteText(xml, "updated", AtomFeed.Time(changed));
        if (Published(paper) is { } published) AtomFeed.WriteText(xml, "published", AtomFeed.Time(published));
        foreach (var author in paper.Authors) WriteAuthor(author, paper.Key);
        AtomFeed.WriteLink(xml, "alternate", address, "text/html");
        foreach (var link in paper.Links) AtomFeed.WriteLink(xml, "related", link.Url);
        foreach (string topic in paper.Topics) WriteTopic(topic);
        if (paper.Abstract.Length > 0) AtomFeed.WriteText(xml, "summary", PlainText.Of(paper.Abstract));
        xml.WriteEndElement();
    }

    private void WriteAuthor(PersonName author, string key)
    {
        xml.WriteStartElement("author");
        AtomFeed.WriteText(xml, "name", author.Display);
        AtomFeed.WriteText(xml, "uri", links.Absolute(links.Author(searcher.AuthorId(author, key))));
        xml.WriteEndElement();
    }

    private void WriteTopic(string topic)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", XmlCharacters.Clean(Slug.From(topic)));
        xml.WriteAttributeString("scheme", links.Absolute(links.Topics));
        xml.WriteAttributeString("label", XmlCharacters.Clean(topic));
        xml.WriteEndElement();
    }

    /// <summary>A day or month that is not known is the first.</summary>
    private static DateTimeOffset? Published(Publication paper)
    {
        if ((paper.Date?.Year ?? paper.Year) is not (int year and >= 1 and <= 9999)) return null;
        return new DateTimeOffset(year, paper.Date?.Month ?? 1, paper.Date?.Day ?? 1, 0, 0, 0, TimeSpan.Zero);
    }
}
