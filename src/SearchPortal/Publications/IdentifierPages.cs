namespace SearchPortal.Publications;

/// <summary>The pages that identifiers lead to by themselves.</summary>
public static class IdentifierPages
{
    /// <summary>Identifiers that have an address of their own, as the systems that gave them write it; "doi" first.</summary>
    public static IEnumerable<(string Name, string Id, string Url)> Of(Identifiers ids)
    {
        (string Name, string? Id, string Url)[] all =
        [
            ("doi", ids.Doi, $"https://doi.org/{Path(ids.Doi)}"),
            ("arxiv", ids.Arxiv, $"https://arxiv.org/abs/{Path(ids.Arxiv)}"),
            ("openreview", ids.OpenReview, $"https://openreview.net/forum?id={Uri.EscapeDataString(ids.OpenReview ?? "")}"),
            ("acl", ids.AclAnthology, $"https://aclanthology.org/{Path(ids.AclAnthology)}/"),
            ("dblp", ids.Dblp, $"https://dblp.org/rec/{Path(ids.Dblp)}"),
            ("pmid", ids.Pmid, $"https://pubmed.ncbi.nlm.nih.gov/{Path(ids.Pmid)}/"),
            ("pmcid", ids.Pmcid, $"https://pmc.ncbi.nlm.nih.gov/articles/{Path(ids.Pmcid)}/"),
        ];
        foreach (var (name, id, url) in all)
            if (id is not null) yield return (name, id, url);
    }

    private static string Path(string? id) => Uri.EscapeDataString(id ?? "").Replace("%2F", "/", StringComparison.Ordinal);
}
