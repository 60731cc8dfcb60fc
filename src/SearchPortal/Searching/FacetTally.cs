namespace SearchPortal.Searching;

/// <summary>The counts of all facets over documents. Lent by <see cref="DocumentColumns"/>; used by one query at a time.</summary>
internal sealed class FacetTally(DocumentColumns columns)
{
    private readonly FacetCounter[] counters = [.. Enum.GetValues<FacetField>().Select(field => new FacetCounter(columns[field]))];
    private readonly int[] traits = new int[columns.Traits.Count];

    /// <summary>Counts of every second document: neighbours are mostly alike, and adding to the same number again and again is slow.</summary>
    private readonly int[] traitsOfOdd = new int[columns.Traits.Count];

    /// <summary>Counts of link kinds.</summary>
    public FacetCounter Links { get; } = new(columns.Has);

    /// <summary>Counts of each facet, by <see cref="FacetField"/>; those of venues, years, types and links are complete after <see cref="Complete"/>.</summary>
    public IReadOnlyList<FacetCounter> Counters => counters;

    /// <summary>Counts documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Count(int first, ReadOnlySpan<ushort> documents)
    {
        var numbers = columns.Traits.Numbers[first..];
        int i = 0;
        for (; i + 1 < documents.Length; i += 2)
        {
            traits[numbers[documents[i]]]++;
            traitsOfOdd[numbers[documents[i + 1]]]++;
        }
        if (i < documents.Length) traits[numbers[documents[i]]]++;
        counters[(int)FacetField.Author].Count(first, documents);
        if (columns[FacetField.Topic].Ordinals.Length > 0) counters[(int)FacetField.Topic].Count(first, documents);
    }

    /// <summary>Takes what documents have in common apart.</summary>
    public void Complete()
    {
        for (int number = Next(0); number < traits.Length; number = Next(number + 1))
        {
            int count = traits[number] + traitsOfOdd[number];
            traits[number] = traitsOfOdd[number] = 0;
            var common = columns.Traits[number];
            Add(FacetField.Venue, common.Venue, count);
            Add(FacetField.Year, common.Year, count);
            Add(FacetField.Type, common.Type, count);
            foreach (int kind in common.Links) Links.Add(kind, count);
        }
    }

    /// <summary>The first combination from one on that was met; few are by most searches.</summary>
    private int Next(int from) => Math.Min(Next(traits, from), Next(traitsOfOdd, from));

    private static int Next(int[] counts, int from) => counts.AsSpan(from).IndexOfAnyExcept(0) is var step and >= 0 ? from + step : counts.Length;

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        Array.Clear(traits);
        Array.Clear(traitsOfOdd);
        foreach (var counter in counters) counter.Clear();
        Links.Clear();
    }

    private void Add(FacetField field, int ordinal, int count)
    {
        if (ordinal >= 0) counters[(int)field].Add(ordinal, count);
    }
}
