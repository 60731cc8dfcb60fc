using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>What kind of publication a record is, by <c>genre</c> (Zotero's item types, MARC's and bibutils' terms), its host and <c>typeOfResource</c>.</summary>
internal static class ModsType
{
    /// <summary>The type; a document when nothing tells.</summary>
    public static PublicationType Read(XmlPart mods, XmlPart? host)
    {
        if (mods.All("genre").FirstOrDefault(genre => genre.Is("authority", "csl")) is { } csl && PublicationTypeName.Find(csl.Text.Trim()) is PublicationType term) return term;
        foreach (var genre in mods.All("genre"))
            if (Find(genre.Text) is PublicationType own) return own;
        foreach (var genre in host?.All("genre") ?? [])
            if (FindByHost(genre.Text) is PublicationType within) return within;
        if (host is null) return XmlWords.Line(mods.Find("typeOfResource")) is "software, multimedia" ? PublicationType.Software : PublicationType.Document;
        bool hasIssn = host.All("identifier").Any(id => id.Is("type", "issn"));
        bool isContinuing = host.All("originInfo").Any(origin => XmlWords.Line(origin.Find("issuance")) is "continuing" or "serial");
        return hasIssn || isContinuing ? PublicationType.JournalArticle : PublicationType.Document;
    }

    private static PublicationType? Find(string genre) => Plain(genre) switch
    {
        "journalarticle" or "article" or "magazinearticle" or "newspaperarticle" or "articlejournal" or "review" => PublicationType.JournalArticle,
        "conferencepaper" or "conferencepublication" or "inproceedings" or "proceedingspaper" => PublicationType.ConferencePaper,
        "preprint" or "unpublished" or "workingpaper" or "manuscript" => PublicationType.Preprint,
        "book" or "editedbook" or "monograph" => PublicationType.Book,
        "booksection" or "bookchapter" or "chapter" or "incollection" => PublicationType.Chapter,
        "thesis" or "phdthesis" or "mastersthesis" or "dissertation" or "doctoralthesis" => PublicationType.Thesis,
        "report" or "technicalreport" => PublicationType.Report,
        "dataset" or "data" => PublicationType.Dataset,
        "computerprogram" or "software" => PublicationType.Software,
        "patent" => PublicationType.Patent,
        "presentation" or "speech" or "lecture" => PublicationType.Talk,
        "webpage" or "blogpost" or "website" or "website,blog" => PublicationType.WebPage,
        _ => null,
    };

    private static PublicationType? FindByHost(string genre) => Plain(genre) switch
    {
        "journal" or "academicjournal" or "periodical" or "magazine" or "newspaper" => PublicationType.JournalArticle,
        "conferencepublication" or "proceedings" => PublicationType.ConferencePaper,
        "book" or "collection" => PublicationType.Chapter,
        _ => null,
    };

    private static string Plain(string genre) => string.Concat(genre.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.' or '\''))).ToLowerInvariant();
}
