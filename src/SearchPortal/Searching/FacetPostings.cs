using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The documents of each value of a facet of which a document has one at most, window by window: two bytes a document.</summary>
internal sealed class FacetPostings
{
    private readonly int values;
    private readonly ushort[] documents;

    /// <summary>Where the documents of a window's values begin in <see cref="documents"/>; one more than values for each window.</summary>
    private readonly int[] starts;

    /// <summary>Sorts the documents of a column by value.</summary>
    public FacetPostings(FacetColumn column)
    {
        values = column.Values.Count;
        int windows = (column.Count + ImpactFile.WindowSize - 1) / ImpactFile.WindowSize;
        starts = new int[windows * (values + 1)];
        documents = new ushort[column.Ordinals.AsSpan().Length - column.Ordinals.AsSpan().Count(-1)];
        for (int window = 0, found = 0; window < windows; window++)
        {
            var ordinals = column.Ordinals.AsSpan(window * ImpactFile.WindowSize, Math.Min(column.Count - window * ImpactFile.WindowSize, ImpactFile.WindowSize));
            var ends = starts.AsSpan(window * (values + 1), values + 1);
            foreach (int ordinal in ordinals)
                if (ordinal >= 0) ends[ordinal]++;
            foreach (ref int end in ends) end = found += end;
            // From the last document on, each moves the beginning of its value's one place to the front.
            for (int document = ordinals.Length - 1; document >= 0; document--)
                if (ordinals[document] is >= 0 and int ordinal) documents[--ends[ordinal]] = (ushort)document;
        }
    }

    /// <summary>Documents of a window with a value, ascending, numbered within the window.</summary>
    public ReadOnlySpan<ushort> Of(int window, int ordinal)
    {
        int place = window * (values + 1) + ordinal;
        return documents.AsSpan(starts[place]..starts[place + 1]);
    }
}
