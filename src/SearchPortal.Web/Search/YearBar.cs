using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>A bar of the histogram of years.</summary>
/// <param name="Label">"2024", "2020–2024".</param>
/// <param name="Count">Papers of these years.</param>
/// <param name="Height">Share of the highest bar, 0 to 100; at least 1 where there is a paper.</param>
/// <param name="Href">The search that chooses these years, or that takes them back; null where there is no paper.</param>
internal sealed record YearBar(string Label, int Count, int Height, SplitAddress? Href)
{
    /// <summary>Whether the search stays in these years.</summary>
    public bool IsSelected { get; init; }

    /// <summary>Whether the search leaves them out.</summary>
    public bool IsExcluded { get; init; }
}
