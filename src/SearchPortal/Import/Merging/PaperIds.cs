using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>Hashes of the identifiers that name one paper; 0 for one that is not there.</summary>
internal readonly record struct PaperIds(ulong Doi, ulong Arxiv, ulong OpenReview, ulong Acl, ulong Dblp, ulong Pmid, ulong Pmcid)
{
    /// <summary>Those of a publication, letter case set aside.</summary>
    public static PaperIds Of(Identifiers ids) =>
        new(Hash(ids.Doi), Hash(ids.Arxiv), HashExact(ids.OpenReview), Hash(ids.AclAnthology), HashExact(ids.Dblp), Hash(ids.Pmid), Hash(ids.Pmcid));

    /// <summary>Whether one identifier of both is the same.</summary>
    public bool Share(PaperIds other) => Pairs(other).Any(pair => pair.Mine != 0 && pair.Mine == pair.Other);

    /// <summary>Whether one identifier of both is not the same.</summary>
    public bool Contradict(PaperIds other) => Pairs(other).Any(pair => pair.Mine != 0 && pair.Other != 0 && pair.Mine != pair.Other);

    /// <summary>What both have together.</summary>
    public PaperIds With(PaperIds other) => new(
        First(Doi, other.Doi), First(Arxiv, other.Arxiv), First(OpenReview, other.OpenReview), First(Acl, other.Acl), First(Dblp, other.Dblp), First(Pmid, other.Pmid), First(Pmcid, other.Pmcid));

    private (ulong Mine, ulong Other)[] Pairs(PaperIds other) =>
        [(Doi, other.Doi), (Arxiv, other.Arxiv), (OpenReview, other.OpenReview), (Acl, other.Acl), (Dblp, other.Dblp), (Pmid, other.Pmid), (Pmcid, other.Pmcid)];

    private static ulong First(ulong mine, ulong other) => mine != 0 ? mine : other;

    private static ulong Hash(string? id) => HashExact(id?.ToUpperInvariant());

    private static ulong HashExact(string? id) => id is null ? 0 : Fingerprint.Of(id);
}
