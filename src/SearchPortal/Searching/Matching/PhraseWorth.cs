using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>What a phrase is worth in a document by how often each field has it.</summary>
/// <param name="steps">What one step of an impact is worth in each field; null for a field in which the phrase is not looked for. See <see cref="WordPosition"/>.</param>
internal sealed class PhraseWorth(float?[] steps)
{
    /// <summary>Times for which the impact is worked out once.</summary>
    private const int Known = 16;

    private static readonly ushort[] Impacts = [.. Enumerable.Range(0, Known).Select(Impact)];

    /// <summary>What a document is worth that has the phrase at some places, at least one; null when they are in none of the fields.</summary>
    /// <param name="places">Ascending, see <see cref="WordPosition"/>.</param>
    public float? Of(ReadOnlySpan<uint> places)
    {
        int field = WordPosition.FieldOf(places[0]);
        if (places.Length == 1) return steps[field] * Impacts[1];
        Span<int> times = stackalloc int[steps.Length];
        times.Clear();
        foreach (uint place in places) times[WordPosition.FieldOf(place)]++;
        return Of(times);
    }

    /// <summary>What a document is worth that has it so often in each field; null when in none of those in which it is looked for.</summary>
    public float? Of(ReadOnlySpan<int> times)
    {
        float sum = 0;
        bool isFound = false;
        for (int field = 0; field < times.Length; field++)
        {
            int count = times[field];
            if (count == 0 || steps[field] is not float step) continue;
            sum += step * (count < Known ? Impacts[count] : Impact(count));
            isFound = true;
        }
        return isFound ? sum : null;
    }

    /// <summary>These fields count all documents as equally long.</summary>
    private static ushort Impact(int times) => ExactBm25Similarity.Impact(times, 0, 1);
}
