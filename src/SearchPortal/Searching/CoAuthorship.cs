namespace SearchPortal.Searching;

/// <summary>Whom an author signs publications with, and who of them sign the same ones.</summary>
/// <param name="Authors">By publications in common with the author, then by id.</param>
/// <param name="Pairs">Those who share at least one, most first, then by place.</param>
public sealed record CoAuthorship(IReadOnlyList<FacetCount> Authors, IReadOnlyList<CoAuthorPair> Pairs);
