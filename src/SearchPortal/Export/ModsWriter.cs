using System.Globalization;
using System.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one record of MODS 3.8 (Library of Congress).</summary>
internal static class ModsWriter
{
    /// <summary>The namespace of MODS 3.</summary>
    public const string Namespace = "http://www.loc.gov/mods/v3";

    private static readonly PublicationType[] Hosted = [PublicationType.ConferencePaper, PublicationType.JournalArticle, PublicationType.Chapter];

    /// <summary>The record.</summary>
    public static string Write(Publication publication, Venue? venue) => XmlPart.Write(xml =>
    {
        xml.Start("mods", ("version", "3.8"));
        // An xml:id must be a name: no digit first, no '+'.
        if (IsName(publication.Key)) xml.WriteAttributeString("ID", publication.Key);
        Describe(xml, publication);
        bool isHosted = Hosted.Contains(publication.Type) || publication.ContainerTitle is not null || publication.Venue is not null;
        if (isHosted) ModsHost.Write(xml, publication, venue);
        else Issue(xml, publication);
        Identify(xml, publication);
        xml.WriteEndElement();
    });

    /// <summary>Date and publisher.</summary>
    internal static void Origin(XmlWriter xml, Publication publication, bool withPublisher)
    {
        string? date = publication.Date?.ToString() ?? publication.Year?.ToString("0000", CultureInfo.InvariantCulture);
        if (date is null && (publication.Publisher is null || !withPublisher)) return;
        xml.Start("originInfo");
        if (withPublisher) xml.Element("publisher", publication.Publisher);
        xml.Element("dateIssued", date, ("encoding", "w3cdtf"), ("keyDate", "yes"));
        xml.WriteEndElement();
    }

    private static void Describe(XmlWriter xml, Publication publication)
    {
        xml.Start("titleInfo");
        xml.Element("title", publication.Title);
        xml.WriteEndElement();
        foreach (var author in publication.Authors) ModsNames.Write(xml, author, "author");
        xml.Element("typeOfResource", ModsGenre.Resource(publication.Type));
        foreach (var (genre, authority) in ModsGenre.Of(publication.Type)) xml.Element("genre", genre, ("authority", authority));
        if (publication.Language is { } language)
        {
            xml.Start("language");
            xml.Element("languageTerm", language, ("type", "code"), ("authority", "rfc5646"));
            xml.WriteEndElement();
        }
        xml.Element("abstract", publication.Abstract);
        foreach (string topic in publication.Topics)
        {
            xml.Start("subject");
            xml.Element("topic", topic);
            xml.WriteEndElement();
        }
        foreach (string award in publication.Awards) xml.Element("note", award, ("type", "award"));
        xml.Element("note", ImprintText.Standing(publication), ("type", "publication status"));
        xml.Element("note", publication.Note);
    }

    private static void Issue(XmlWriter xml, Publication publication)
    {
        foreach (var editor in publication.Editors) ModsNames.Write(xml, editor, "editor");
        Origin(xml, publication, withPublisher: true);
        ModsHost.Part(xml, publication);
        ModsHost.Numbers(xml, publication.Identifiers);
    }

    private static void Identify(XmlWriter xml, Publication publication)
    {
        foreach (var (name, id, _) in PublicationAddresses.Identified(publication.Identifiers)) xml.Element("identifier", id, ("type", name));
        xml.Element("identifier", publication.Key, ("type", "citekey"));
        foreach (string former in publication.FormerKeys) xml.Element("identifier", former, ("type", "citekey"), ("invalid", "yes"));
        foreach (string other in publication.OtherVersions)
        {
            xml.Start("relatedItem", ("type", "otherVersion"));
            xml.Element("identifier", other, ("type", "citekey"));
            xml.WriteEndElement();
        }
        string? main = PublicationAddresses.Main(publication);
        if (main is not null || publication.Links.Count > 0)
        {
            xml.Start("location");
            // The first is what programs take that keep one.
            if (publication.Links.FirstOrDefault(link => link.Url == main) is { } cited) xml.Element("url", main, [("displayLabel", cited.Kind), .. Access(cited), ("usage", "primary display")]);
            else xml.Element("url", main, ("usage", "primary display"));
            foreach (var link in publication.Links.Where(link => link.Url != main)) xml.Element("url", link.Url, [("displayLabel", link.Kind), .. Access(link)]);
            xml.WriteEndElement();
        }
        xml.Start("recordInfo");
        xml.Element("recordIdentifier", publication.Key);
        xml.WriteEndElement();
    }

    // "raw object": the text itself, which reference managers keep with the record.
    private static (string, string)[] Access(Link link) => link.Kind == LinkKind.Pdf ? [("access", "raw object")] : [];

    private static bool IsName(string key) => key.Length > 0 && XmlConvert.IsStartNCNameChar(key[0]) && key.All(XmlConvert.IsNCNameChar);
}
