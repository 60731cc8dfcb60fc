using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>What one facet lets through: any of the wanted values (all when none is), and none of the excluded ones.</summary>
internal sealed class FacetFilter
{
    /// <summary>So many values are compared one by one; of more, which are sorted, each is looked up.</summary>
    private const int Few = 4;

    private readonly FacetColumn column;
    private readonly int[]? wanted;
    private readonly int[] excluded;

    /// <summary>Whether each ordinal passes, and last whether none does; only where documents have one value at most, which are few.</summary>
    private readonly bool[] passing = [];

    private FacetFilter(FacetColumn column, int[]? wanted, int[] excluded)
    {
        (this.column, this.wanted, this.excluded) = (column, wanted, excluded);
        if (column.IsMultiple) return;
        passing = new bool[column.Values.Count + 1];
        Array.Fill(passing, wanted is null);
        foreach (int ordinal in wanted ?? []) passing[ordinal] = true;
        foreach (int ordinal in excluded) passing[ordinal] = false;
    }

    /// <summary>The filter of a request for one facet; null when it lets everything through.</summary>
    public static FacetFilter? Find(SearchRequest request, FacetField field, FacetColumn column)
    {
        var wanted = Chosen(request, field, column, excluded: false);
        var excluded = Chosen(request, field, column, excluded: true);
        if (field == FacetField.Year && request.Years is YearRange range) wanted = [.. (wanted ?? Enumerable.Range(0, column.Values.Count)).Where(ordinal => range.Contains(int.Parse(column.Values[ordinal], CultureInfo.InvariantCulture)))];
        return wanted is null && excluded is null ? null : new FacetFilter(column, wanted, excluded ?? []);
    }

    /// <summary>Whether a document passes.</summary>
    public bool Passes(int doc)
    {
        if (!column.IsMultiple) return passing[column.Single(doc) is >= 0 and int ordinal ? ordinal : passing.Length - 1];
        var values = column.Of(doc);
        return (wanted is null || HasAny(values, wanted)) && !HasAny(values, excluded);
    }

    private static bool HasAny(ReadOnlySpan<int> values, int[] some)
    {
        if (some.Length > Few)
        {
            foreach (int value in values)
                if (Array.BinarySearch(some, value) >= 0) return true;
            return false;
        }
        foreach (int ordinal in some)
        {
            foreach (int value in values)
                if (value == ordinal) return true;
        }
        return false;
    }

    /// <summary>Ordinals of the selected values, null when none is; a value that no publication has matches none, and so cannot be ignored.</summary>
    private static int[]? Chosen(SearchRequest request, FacetField field, FacetColumn column, bool excluded)
    {
        var chosen = request.Selections.Where(selection => selection.Field == field && selection.Excluded == excluded).ToList();
        return chosen.Count == 0 ? null : [.. chosen.Select(selection => column.Values.Find(selection.Value)).Where(ordinal => ordinal >= 0).Order()];
    }
}
