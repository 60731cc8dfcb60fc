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
        // The server of a preprint stands as its publisher too.
        string? server = custom.Line("server");
        var topics = custom.Lines("topics");
        // "URL" repeats one of these links, or an identifier.
        var links = custom.Has("links", "urlOf") ? JsonLinks.Read(custom, report) : plain.Links;
        var equal = custom.Lines("equalContribution");
        return plain with
        {
            Venue = custom.Line("venue") ?? plain.Venue,
            ContainerTitle = server ?? plain.ContainerTitle,
            Publisher = server == plain.Publisher ? null : plain.Publisher,
            Identifiers = ids with
            {
                Arxiv = custom.Text("arxiv") is string arxiv ? IdentifierText.FindArxiv(arxiv) ?? ids.Arxiv : ids.Arxiv,
                OpenReview = custom.Text("openreview") ?? ids.OpenReview,
                AclAnthology = custom.Text("acl") ?? ids.AclAnthology,
                Dblp = custom.Text("dblp") ?? ids.Dblp,
            },
            Topics = topics.Count > 0 ? topics : plain.Topics,
            Links = links,
            Authors = equal.Count == 0 ? plain.Authors : [.. plain.Authors.Select((author, index) => author with { EqualContribution = equal.Contains($"{index + 1}") })],
            Awards = custom.Lines("awards"),
            FormerKeys = custom.Lines("formerKeys"),
            OtherVersions = custom.Lines("otherVersions"),
            StatusNotice = custom.Line("statusNotice") ?? plain.StatusNotice,
        };
    }
}
