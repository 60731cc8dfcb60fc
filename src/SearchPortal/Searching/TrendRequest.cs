namespace SearchPortal.Searching;

/// <summary>A question for the years of several searches.</summary>
/// <param name="Texts">Words of each search, at most <see cref="MaximumTexts"/>, no two the same; none asks for all papers.</param>
/// <param name="Filters">What narrows all of them; its words, years, order and page do not matter.</param>
/// <param name="IsShare">Whether counts are asked as shares of all papers of the year within the filters.</param>
public sealed record TrendRequest(IReadOnlyList<string> Texts, SearchRequest Filters, bool IsShare = false)
{
    /// <summary>Most searches compared.</summary>
    public const int MaximumTexts = 4;

    /// <summary>The years of one search.</summary>
    public static TrendRequest Of(SearchRequest search) => new(search.Text.Trim().Length == 0 ? [] : [search.Text.Trim()], Kept(search));

    /// <summary>One of the searches, over all years.</summary>
    public SearchRequest Search(string text) => Filters.WithText(text);

    /// <summary>All of a search that narrows a comparison.</summary>
    internal static SearchRequest Kept(SearchRequest search) =>
        new SearchRequest { Selections = search.Selections, Has = search.Has, Literal = search.Literal }.Without(FacetField.Year);
}
