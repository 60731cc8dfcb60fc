using System.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>The volume, journal or book that a MODS record is part of.</summary>
internal static class ModsHost
{
    /// <summary>The host with its title, editors, publisher and date, and the place of the publication in it.</summary>
    public static void Write(XmlWriter xml, Publication publication, Venue? venue)
    {
        // The date of the paper stands outside: readers look for it there.
        ModsWriter.Origin(xml, publication, withPublisher: false);
        xml.Start("relatedItem", ("type", "host"));
        Title(xml, publication.ContainerTitle ?? venue?.LongName, null);
        if (venue is not null && venue.ShortName != (publication.ContainerTitle ?? venue.LongName)) Title(xml, venue.ShortName, "abbreviated");
        foreach (var editor in publication.Editors) ModsNames.Write(xml, editor, "editor");
        if (ModsGenre.OfHost(publication.Type) is { } genre) xml.Element("genre", genre, ("authority", "marcgt"));
        if (publication.Publisher is not null)
        {
            xml.Start("originInfo");
            xml.Element("publisher", publication.Publisher);
            xml.WriteEndElement();
        }
        Part(xml, publication);
        Numbers(xml, publication.Identifiers);
        xml.WriteEndElement();
    }

    /// <summary>Volume, issue and pages.</summary>
    public static void Part(XmlWriter xml, Publication publication)
    {
        if (publication.Volume is null && publication.Issue is null && publication.Pages is null) return;
        xml.Start("part");
        Detail(xml, "volume", publication.Volume);
        Detail(xml, publication.Type is PublicationType.Report or PublicationType.Patent ? "number" : "issue", publication.Issue);
        if (publication.Pages is { } pages)
        {
            var (first, last) = ImprintText.Pages(pages);
            xml.Start("extent", ("unit", "pages"));
            xml.Element("start", first);
            // Zotero writes "null" for an end that is not there.
            xml.Element("end", last ?? first);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>ISBN and ISSN.</summary>
    public static void Numbers(XmlWriter xml, Identifiers ids)
    {
        xml.Element("identifier", ids.Isbn, ("type", "isbn"));
        xml.Element("identifier", ids.Issn, ("type", "issn"));
    }

    private static void Title(XmlWriter xml, string? title, string? type)
    {
        if (title is null) return;
        if (type is null) xml.Start("titleInfo");
        else xml.Start("titleInfo", ("type", type));
        xml.Element("title", title);
        xml.WriteEndElement();
    }

    private static void Detail(XmlWriter xml, string type, string? number)
    {
        if (number is null) return;
        xml.Start("detail", ("type", type));
        xml.Element("number", number);
        xml.WriteEndElement();
    }
}
