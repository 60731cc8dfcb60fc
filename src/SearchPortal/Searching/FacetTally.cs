using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchPortal.Searching;

/// <summary>The counts of all facets over documents. Lent by <see cref="DocumentColumns"/>; used by one query at a time.</summary>
internal sealed class FacetTally
{
    private readonly DocumentColumns columns;
    private readonly OrdinalCounter venues;
    private readonly OrdinalCounter types;
    private readonly FacetCounter authors;
    private readonly FacetCounter topics;
    private readonly int[] traits;

    /// <summary>Counts of every second document: neighbours are mostly alike, and adding to the same number again and again is slow.</summary>
    private readonly int[] traitsOfOdd;

    /// <summary>An empty tally.</summary>
    public FacetTally(DocumentColumns columns)
    {
        this.columns = columns;
        venues = new OrdinalCounter(columns[FacetField.Venue]);
        Years = new OrdinalCounter(columns[FacetField.Year]);
        types = new OrdinalCounter(columns[FacetField.Type]);
        Links = new OrdinalCounter(columns.Has);
        authors = columns[FacetField.Author].NewCounter();
        topics = columns[FacetField.Topic].NewCounter();
        traits = new int[columns.Traits.Count];
        traitsOfOdd = new int[traits.Length];
    }

    /// <summary>Memory for the best of the documents counted.</summary>
    public HitRoom Room { get; } = new();

    /// <summary>Counts of years.</summary>
    public OrdinalCounter Years { get; }

    /// <summary>Counts of link kinds.</summary>
    public OrdinalCounter Links { get; }

    /// <summary>Counts of a facet; those of venues, years, types and links are complete after <see cref="Complete"/>.</summary>
    public FacetCounter this[FacetField field] => field switch
    {
        FacetField.Venue => venues,
        FacetField.Year => Years,
        FacetField.Author => authors,
        FacetField.Topic => topics,
        FacetField.Type => types,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Counts documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Count(int first, ReadOnlySpan<ushort> documents)
    {
        var numbers = columns.Traits.Numbers[first..];
        // The columns number their combinations themselves: none is past the last.
        ref int even = ref MemoryMarshal.GetArrayDataReference(traits), odd = ref MemoryMarshal.GetArrayDataReference(traitsOfOdd);
        int i = 0;
        for (; i + 1 < documents.Length; i += 2)
        {
            Unsafe.Add(ref even, numbers[documents[i]])++;
            Unsafe.Add(ref odd, numbers[documents[i + 1]])++;
        }
        if (i < documents.Length) traits[numbers[documents[i]]]++;
        authors.Count(first, documents);
        if (columns[FacetField.Topic].Ordinals.Length > 0) topics.Count(first, documents);
    }

    /// <summary>Takes what documents have in common apart.</summary>
    public void Complete()
    {
        for (int number = Next(0); number < traits.Length; number = Next(number + 1))
        {
            int count = traits[number] + traitsOfOdd[number];
            traits[number] = traitsOfOdd[number] = 0;
            var common = columns.Traits[number];
            venues.Add(common.Venue, count);
            Years.Add(common.Year, count);
            types.Add(common.Type, count);
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
        venues.Clear();
        Years.Clear();
        types.Clear();
        Links.Clear();
        authors.Clear();
        topics.Clear();
    }
}
