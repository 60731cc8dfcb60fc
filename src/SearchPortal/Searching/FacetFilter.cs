namespace SearchPortal.Searching;

/// <summary>What one facet lets through: any of the wanted values (all when none is), and none of the excluded ones.</summary>
internal sealed class FacetFilter
{
    private readonly FacetColumn column;
    private readonly bool[]? wanted;
    private readonly bool[]? excluded;

    private FacetFilter(FacetColumn column, bool[]? wanted, bool[]? excluded) => (this.column, this.wanted, this.excluded) = (column, wanted, excluded);

    /// <summary>The filter of a request for one facet; null when it lets everything through.</summary>
    public static FacetFilter? Find(SearchRequest request, FacetField field, FacetColumn column)
    {
        bool[]? wanted = null, excluded = null;
        foreach (var selection in request.Selections.Where(selection => selection.Field == field))
        {
            ref bool[]? set = ref selection.Excluded ? ref excluded : ref wanted;
            set ??= new bool[column.Values.Count];
            // A value that no publication has matches none, and so cannot be ignored.
            if (column.Values.Find(selection.Value) is int ordinal and >= 0) set[ordinal] = true;
        }
        if (field == FacetField.Year && request.Years is YearRange range) wanted = Inside(range, column, wanted);
        return wanted is null && excluded is null ? null : new FacetFilter(column, wanted, excluded);
    }

    /// <summary>Whether a document passes.</summary>
    public bool Passes(int doc)
    {
        bool passes = wanted is null;
        foreach (int ordinal in column.Of(doc))
        {
            if (ordinal < 0) continue;
            if (excluded is not null && excluded[ordinal]) return false;
            passes |= wanted is not null && wanted[ordinal];
        }
        return passes;
    }

    private static bool[] Inside(YearRange range, FacetColumn column, bool[]? chosen)
    {
        var inside = new bool[column.Values.Count];
        for (int i = 0; i < inside.Length; i++)
            inside[i] = (chosen is null || chosen[i]) && range.Contains(int.Parse(column.Values[i], System.Globalization.CultureInfo.InvariantCulture));
        return inside;
    }
}
