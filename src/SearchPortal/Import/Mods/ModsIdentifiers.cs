using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>identifier</c>.</summary>
internal static class ModsIdentifiers
{
    /// <summary>All that can be read of a record, ISBN and ISSN also of its host.</summary>
    public static Identifiers Read(XmlPart mods, XmlPart? host, EntryReport report)
    {
        string? serial = Find(mods, "issn") ?? Find(host, "issn");
        return new Identifiers
        {
            Doi = XmlIdentifiers.Doi(Find(mods, "doi"), report),
            Arxiv = Find(mods, "arxiv", "eprint") is string arxiv ? IdentifierText.FindArxiv(arxiv) : null,
            OpenReview = Find(mods, "openreview") is string forum ? IdentifierText.FindOpenReview(forum) : null,
            AclAnthology = Find(mods, "acl"),
            Dblp = Find(mods, "dblp"),
            Pmid = IdentifierMention.Digits(Find(mods, "pmid", "pubmed", "medline")),
            Pmcid = IdentifierMention.FindPmcid(Find(mods, "pmc", "pmcid")),
            Isbn = (Find(mods, "isbn") ?? Find(host, "isbn")) is string isbn ? SerialNumbers.Find(isbn).Isbn ?? isbn : null,
            Issn = serial is null ? null : SerialNumbers.Find(serial).Issn ?? serial,
        };
    }

    /// <summary>The first of these types that is not marked as cancelled; null when there is none.</summary>
    public static string? Find(XmlPart? part, params string[] types) => part is null ? null : Texts(part, "no", types).FirstOrDefault();

    /// <summary>Keys the record had before: those marked as cancelled.</summary>
    public static IReadOnlyList<string> FormerKeys(XmlPart mods) => [.. Texts(mods, "yes", "citekey").Where(Slug.IsKey).Distinct()];

    /// <summary>Keys of other versions of the same work.</summary>
    public static IReadOnlyList<string> OtherVersions(XmlPart mods) =>
        [.. mods.All("relatedItem").Where(item => item.Is("type", "otherVersion")).Select(item => Find(item, "citekey")).OfType<string>().Where(Slug.IsKey).Distinct()];

    // As it stands: two hyphens in a number are no dash.
    private static IEnumerable<string> Texts(XmlPart part, string invalid, params string[] types) =>
        part.All("identifier").Where(id => types.Contains(id.Attribute("type")?.ToLowerInvariant()) && (id.Attribute("invalid") ?? "no") == invalid)
            .Select(id => id.Text.Trim()).Where(text => text.Length > 0);
}
