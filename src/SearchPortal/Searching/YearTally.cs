using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>Counts documents by chosen values of a facet and by year, in one pass over columns.</summary>
/// <param name="columns">Values and years of documents.</param>
/// <param name="field">The facet.</param>
/// <param name="chosen">Ordinals of the values, each once.</param>
internal sealed class YearTally(DocumentColumns columns, FacetField field, int[] chosen)
{
    private readonly FacetColumn values = columns[field];
    private readonly FacetColumn years = columns[FacetField.Year];
    private readonly Dictionary<int, int> rows = chosen.Select((ordinal, row) => (ordinal, row)).ToDictionary(pair => pair.ordinal, pair => pair.row);
    private readonly int[] counts = new int[chosen.Length * columns[FacetField.Year].Values.Count];

    /// <summary>Counts a document.</summary>
    public void Count(int doc)
    {
        int year = years.Single(doc);
        if (year < 0) return;
        foreach (int ordinal in values.Of(doc))
            if (rows.TryGetValue(ordinal, out int row)) counts[(row * years.Values.Count) + year]++;
    }

    /// <summary>The counts of a chosen value.</summary>
    /// <param name="row">Its place among the chosen ones.</param>
    public IReadOnlyDictionary<int, int> Of(int row)
    {
        var found = new Dictionary<int, int>();
        for (int year = 0; year < years.Values.Count; year++)
            if (counts[(row * years.Values.Count) + year] is int count and > 0) found.Add(int.Parse(years.Values[year], CultureInfo.InvariantCulture), count);
        return found;
    }
}
