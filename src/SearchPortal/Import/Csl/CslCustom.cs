using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>The object <c>custom</c>, in which the portal's own CSL-JSON keeps what CSL has no variable for.</summary>
internal static class CslCustom
{
    /// <summary>The publication with what the object says; other programs' objects say nothing here.</summary>
    public static Publication Add(JsonFields fields, EntryReport report, Publication plain)
    {
        if (fields.Inside("custom") is not { } custom) return plain;
        var ids = plain.Identifiers;
        var topics = custom.Lines("topics");
        var links = custom.Has("links") ? JsonLinks.Read(custom, report) : [];
        return plain with
        {
            Venue = custom.Line("venue"),
            Identifiers = ids with
            {
                Arxiv = custom.Text("arxiv") is string arxiv ? IdentifierText.FindArxiv(arxiv) ?? ids.Arxiv : ids.Arxiv,
                OpenReview = custom.Line("openreview") ?? ids.OpenReview,
                AclAnthology = custom.Line("acl") ?? ids.AclAnthology,
                Dblp = custom.Line("dblp") ?? ids.Dblp,
            },
            Topics = topics.Count > 0 ? topics : plain.Topics,
            Links = links.Count > 0 ? links : plain.Links,
            Awards = custom.Lines("awards"),
            FormerKeys = custom.Lines("formerKeys"),
            OtherVersions = custom.Lines("otherVersions"),
            StatusNotice = custom.Line("statusNotice") ?? plain.StatusNotice,
        };
    }
}
