namespace SearchPortal.Searching;

/// <summary>One page of the authors whose family names begin with one letter.</summary>
/// <param name="Letter">As in the address: "m"; "other" for names outside the Latin script.</param>
/// <param name="Page">1-based, clamped.</param>
/// <param name="LastPage">At least 1.</param>
/// <param name="Total">Authors under this letter.</param>
/// <param name="Authors">In order of folded family name, then given name.</param>
public sealed record AuthorListing(string Letter, int Page, int LastPage, int Total, IReadOnlyList<AuthorEntry> Authors);
