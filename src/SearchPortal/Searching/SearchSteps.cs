namespace SearchPortal.Searching;

/// <summary>What a visitor can do next with a search. Every step but turning the page begins again at page 1.</summary>
public static class SearchSteps
{
    /// <summary>The search with one more value chosen or left out; the opposite choice of that value goes, and a range of years that the chosen year is not in.</summary>
    public static SearchRequest With(this SearchRequest request, FacetSelection selection) => First(request with
    {
        Selections = [.. Others(request, selection.Field, selection.Value), selection],
        Years = selection is { Field: FacetField.Year, Excluded: false } && int.TryParse(selection.Value, out int year) && request.Years?.Contains(year) == false ? null : request.Years,
    });

    /// <summary>The search without that value, whether it was chosen or left out.</summary>
    public static SearchRequest Without(this SearchRequest request, FacetField field, string value) =>
        First(request with { Selections = [.. Others(request, field, value)] });

    /// <summary>The search without any choice of one facet; for years also without the range.</summary>
    public static SearchRequest Without(this SearchRequest request, FacetField field) => First(request with
    {
        Selections = [.. request.Selections.Where(other => other.Field != field)],
        Years = field == FacetField.Year ? null : request.Years,
    });

    /// <summary>The search that demands one more kind of link.</summary>
    public static SearchRequest WithLink(this SearchRequest request, string kind) => First(request with { Has = [.. request.Has, kind] });

    /// <summary>The search without that demand for a link.</summary>
    public static SearchRequest WithoutLink(this SearchRequest request, string kind) =>
        First(request with { Has = [.. request.Has.Where(other => other != kind)] });

    /// <summary>The search inside other years; null for all.</summary>
    public static SearchRequest WithYears(this SearchRequest request, YearRange? years) => First(request with { Years = years });

    /// <summary>The search inside other years in place of those that were chosen one by one; null for all. Years that were left out stay so.</summary>
    public static SearchRequest InYears(this SearchRequest request, YearRange? years) =>
        First(request with { Years = years, Selections = [.. request.Selections.Where(selection => selection.Field != FacetField.Year || selection.Excluded)] });

    /// <summary>The search in another order.</summary>
    public static SearchRequest WithSort(this SearchRequest request, SortOrder sort) => First(request with { Sort = sort });

    /// <summary>The search with other words.</summary>
    public static SearchRequest WithText(this SearchRequest request, string text) => First(request with { Text = text });

    /// <summary>Another page of the same search.</summary>
    /// <param name="request">The search.</param>
    /// <param name="page">1-based.</param>
    public static SearchRequest WithPage(this SearchRequest request, int page) => request with { Page = page };

    /// <summary>The words and their order alone.</summary>
    public static SearchRequest WithoutFilters(this SearchRequest request) => First(request with { Selections = [], Years = null, Has = [] });

    private static SearchRequest First(SearchRequest request) => SearchUrl.Canonical(request with { Page = 1 });

    private static IEnumerable<FacetSelection> Others(SearchRequest request, FacetField field, string value) =>
        request.Selections.Where(other => other.Field != field || other.Value != value);
}
