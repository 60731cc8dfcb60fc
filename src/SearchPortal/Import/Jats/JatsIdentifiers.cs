using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Jats;

/// <summary>Reads <c>article-id</c> by its type, ISSN and ISBN.</summary>
internal static class JatsIdentifiers
{
    /// <summary>All identifiers; a DOI that is none is reported.</summary>
    public static Identifiers Read(XmlPart meta, XmlPart journal, EntryReport report) => new()
    {
        Doi = XmlIdentifiers.Doi(Id(meta, "doi"), report),
        Pmid = IdentifierMention.Digits(Id(meta, "pmid")),
        Pmcid = IdentifierMention.FindPmcid(Id(meta, "pmc", "pmcid", "pmc-id")),
        Arxiv = Id(meta, "arxiv") is string arxiv ? IdentifierText.FindArxiv(arxiv) : null,
        Issn = Issn(journal),
        Isbn = XmlWords.Line(meta.Find("isbn")),
    };

    private static string? Id(XmlPart meta, params string[] types) =>
        meta.All("article-id").Where(id => types.Contains(id.Attribute("pub-id-type"))).Select(XmlWords.Line).FirstOrDefault(id => id is not null);

    private static string? Issn(XmlPart journal)
    {
        string? written = XmlWords.Line(journal.Find("issn-l")) ?? XmlWords.Line(journal.Find("issn"));
        return written is null ? null : SerialNumbers.Find(written).Issn ?? written;
    }
}
