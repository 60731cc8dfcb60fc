namespace SearchPortal.Searching;

/// <summary>One demand of a query as it was understood.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="LeadPhrase">How it narrows.</param>
/// <param name="TextPhrase">What follows.</param>
/// <param name="Rest">Canonical text of the other demands, for the search without this one; "" when there are none.</param>
public sealed record QueryPart(QueryPartKind Kind, QueryPhrase LeadPhrase, QueryPhrase TextPhrase, string Rest)
{
    /// <summary>How it narrows, in English: "with", "without", "in venue", "since".</summary>
    public string Lead => LeadPhrase.In(QueryPhraseEnglish.Of);

    /// <summary>What follows, in English: "diffusion", "“deep cache”", "words beginning with prun", "2020".</summary>
    public string Text => TextPhrase.In(QueryPhraseEnglish.Of);
}
