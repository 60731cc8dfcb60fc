using System.Globalization;
using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNoteXml;

/// <summary>EndNote's reference types, by name and number (reference type table of EndNote X9).</summary>
internal static class EndNoteXmlType
{
    /// <summary>The type of a record; a document when it says none that is known.</summary>
    public static PublicationType Read(XmlPart record)
    {
        var type = record.Find("ref-type");
        string name = type?.Attribute("name") ?? "";
        if (name.Contains("preprint", StringComparison.OrdinalIgnoreCase)) return PublicationType.Preprint;
        string number = type is null ? "" : type.Text.Trim();
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? OfNumber(known) : OfName(name);
    }

    private static PublicationType OfNumber(int number) => number switch
    {
        0 or 17 or 19 or 23 or 43 => PublicationType.JournalArticle,
        3 or 10 or 47 => PublicationType.ConferencePaper,
        5 or 7 or 52 => PublicationType.Chapter,
        6 or 28 or 44 or 1 => PublicationType.Book,
        32 => PublicationType.Thesis,
        27 or 46 => PublicationType.Report,
        59 => PublicationType.Dataset,
        9 => PublicationType.Software,
        25 => PublicationType.Patent,
        12 or 16 or 56 => PublicationType.WebPage,
        34 => PublicationType.Preprint,
        _ => PublicationType.Document,
    };

    private static PublicationType OfName(string name) => name.ToLowerInvariant() switch
    {
        "journal article" or "electronic article" or "magazine article" or "newspaper article" => PublicationType.JournalArticle,
        "conference paper" or "conference proceedings" => PublicationType.ConferencePaper,
        "book section" or "electronic book section" => PublicationType.Chapter,
        "book" or "edited book" or "electronic book" => PublicationType.Book,
        "thesis" => PublicationType.Thesis,
        "report" or "government document" => PublicationType.Report,
        "dataset" => PublicationType.Dataset,
        "computer program" => PublicationType.Software,
        "patent" => PublicationType.Patent,
        "web page" or "blog" or "online database" => PublicationType.WebPage,
        "unpublished work" => PublicationType.Preprint,
        _ => PublicationType.Document,
    };
}
