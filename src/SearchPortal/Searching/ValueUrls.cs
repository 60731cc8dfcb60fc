namespace SearchPortal.Searching;

/// <summary>Query strings of one search with one more value of a facet, for many values: what they have in common is written once.</summary>
/// <param name="request">The search.</param>
/// <param name="field">The facet.</param>
/// <param name="excluded">Whether the values are left out.</param>
public sealed class ValueUrls(SearchRequest request, FacetField field, bool excluded)
{
    private readonly (string Before, string After)? around = Around(request, field, excluded);

    /// <summary>What stands before the value, its name with it; null where the rest depends on the value: on its place among other values, on whether it is in a range of years.</summary>
    public string? Before => around?.Before;

    /// <summary>What stands behind it.</summary>
    public string After => around?.After ?? "";

    /// <summary>A value as it stands between the two.</summary>
    public static string Encode(string value) => QueryString.Encode(value);

    /// <summary>As <see cref="SearchUrl.Format(SearchRequest)"/> writes the search with the value.</summary>
    public string With(string value) => around is var (before, after)
        ? string.Concat(before, QueryString.Encode(value), after)
        : SearchUrl.Format(request.With(new FacetSelection(field, value, excluded)));

    private static (string Before, string After)? Around(SearchRequest request, FacetField field, bool excluded)
    {
        if (request.Selections.Any(selection => selection.Field == field) || (field == FacetField.Year && request.Years is not null)) return null;
        var pairs = SearchUrl.Pairs(request.With(new FacetSelection(field, "", excluded))).ToList();
        int place = pairs.FindIndex(pair => pair.Key == SearchUrl.NameOf(field, excluded));
        string after = QueryString.Join(pairs.Skip(place + 1));
        return (QueryString.Join(pairs.Take(place + 1)), after.Length == 0 ? "" : "&" + after);
    }
}
