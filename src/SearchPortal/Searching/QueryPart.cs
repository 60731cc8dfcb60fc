namespace SearchPortal.Searching;

/// <summary>One demand of a query as it was understood, in words.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Lead">How it narrows: "with", "without", "in venue", "since".</param>
/// <param name="Text">What follows: "diffusion", "“deep cache”", "words beginning with prun", "2020".</param>
/// <param name="Rest">Canonical text of the other demands, for the search without this one; "" when there are none.</param>
public sealed record QueryPart(QueryPartKind Kind, string Lead, string Text, string Rest);
