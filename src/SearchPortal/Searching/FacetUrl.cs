using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>A <see cref="FacetListRequest"/> as a query string and back: the search's own parameters and those of the list.</summary>
public static class FacetUrl
{
    /// <summary>Reads a query string, with or without "?". Any text gives a valid request; without a known facet it lists authors.</summary>
    public static (FacetListRequest Request, IReadOnlyList<Notice> Notices) Parse(string? query)
    {
        var (search, notices) = SearchUrl.Parse(query);
        var pairs = QueryString.Split(query).ToList();
        string filter = Last(SearchUrl.FilterName).Trim();
        return (new FacetListRequest(search with { Page = 1 }, FieldOf(Last(SearchUrl.FieldName)))
        {
            Filter = filter.Length <= FacetListRequest.MaximumFilterLength ? filter : filter[..FacetListRequest.MaximumFilterLength].TrimEnd(),
            Order = Last(SearchUrl.OrderName).Equals(SearchUrl.NameOf(FacetOrder.Name), StringComparison.OrdinalIgnoreCase) ? FacetOrder.Name : FacetOrder.Count,
            Page = search.Page,
        }, notices);

        string Last(string name) => pairs.FindLast(pair => pair.Key == name).Value ?? "";
    }

    /// <summary>The canonical query string without "?".</summary>
    public static string Format(FacetListRequest request) => QueryString.Join(
        request.Page == 1 ? Pairs(request) : Pairs(request).Append(new(SearchUrl.PageName, request.Page.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Names and values of a request but its page, for the hidden fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(FacetListRequest request)
    {
        yield return new(SearchUrl.FieldName, SearchUrl.NameOf(request.Field));
        foreach (var pair in SearchUrl.Pairs(request.Search with { Page = 1 })) yield return pair;
        if (request.Filter.Length > 0) yield return new(SearchUrl.FilterName, request.Filter);
        if (request.Order != FacetOrder.Count) yield return new(SearchUrl.OrderName, SearchUrl.NameOf(request.Order));
    }

    private static FacetField FieldOf(string name)
    {
        foreach (var field in Enum.GetValues<FacetField>())
            if (SearchUrl.NameOf(field).Equals(name, StringComparison.OrdinalIgnoreCase)) return field;
        return FacetField.Author;
    }
}
