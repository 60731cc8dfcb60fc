namespace SearchPortal.Searching;

/// <summary>Counts how often chosen values of a facet meet in a document.</summary>
/// <param name="column">Values of documents.</param>
/// <param name="chosen">Ordinals of the values, each once; the work for a document grows with the square of their number.</param>
internal sealed class PairTally(FacetColumn column, int[] chosen)
{
    private readonly Dictionary<int, int> places = chosen.Select((ordinal, place) => (ordinal, place)).ToDictionary(pair => pair.ordinal, pair => pair.place);
    private readonly int[] counts = new int[chosen.Length * chosen.Length];
    private readonly List<int> met = [];

    /// <summary>Counts a document.</summary>
    public void Count(int doc)
    {
        met.Clear();
        foreach (int ordinal in column.Of(doc))
            if (places.TryGetValue(ordinal, out int place)) met.Add(place);
        foreach (int first in met)
            foreach (int second in met)
                if (first < second) counts[(first * chosen.Length) + second]++;
    }

    /// <summary>All that met, most often first, then by place.</summary>
    public IReadOnlyList<CoAuthorPair> Pairs() =>
        [.. counts.Select((count, cell) => new CoAuthorPair(cell / chosen.Length, cell % chosen.Length, count)).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count)];
}
