using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents in which words follow each other: those that have all of the words are found first, and then it is looked where these stand.</summary>
/// <param name="words">The words, the rarest first.</param>
/// <param name="steps">What one step of an impact is worth in each field; null for a field in which the phrase is not looked for. See <see cref="WordPosition"/>.</param>
internal sealed class PhraseMatcher(PhraseWord[] words, float?[] steps) : Matcher
{
    private readonly float?[] once = Array.ConvertAll(steps, step => step * ExactBm25Similarity.Impact(1, 0, 1));

    /// <inheritdoc/>
    public override int Most(int window)
    {
        int least = int.MaxValue;
        foreach (var word in words) least = Math.Min(least, word.Count(window));
        return least;
    }

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        matches.Take(Most(window) == 0 ? [] : words[0].Begin(window));
        Keep(window, matches, workspace.Starts, areOfFirst: true);
    }

    /// <inheritdoc/>
    protected override void FillAmong(int window, ReadOnlySpan<ushort> some, WindowMatches matches, MatchWorkspace workspace)
    {
        if (some.Length >= Most(window))
        {
            Fill(window, matches, workspace);
            return;
        }
        matches.Take(some);
        Keep(window, matches, workspace.Starts, areOfFirst: false);
    }

    /// <summary>Keeps the documents that have the phrase, and says what they are worth.</summary>
    private void Keep(int window, WindowMatches matches, PhraseStarts starts, bool areOfFirst)
    {
        foreach (var word in words) word.Begin(window);
        int all = matches.Count, kept = 0;
        for (int from = 0; from < all; from += PhraseStarts.Most)
        {
            var documents = matches.Documents[from..Math.Min(all, from + PhraseStarts.Most)];
            int found = starts.Find(words, window, documents, all, areOfFirst ? from : null);
            for (int i = 0; i < found; i++)
            {
                if (Worth(starts[i]) is not float worth) continue;
                matches.Documents[kept] = documents[i];
                matches.Scores[kept++] = worth;
            }
        }
        matches.Count = kept;
    }

    /// <summary>What a document is worth that has the phrase at some places; null when they are in none of the fields.</summary>
    private float? Worth(ReadOnlySpan<uint> places)
    {
        int field = WordPosition.FieldOf(places[0]);
        if (places.Length == 1) return once[field];
        if (field == WordPosition.FieldOf(places[^1])) return Worth(field, places.Length);
        float? sum = null;
        for (int from = 0, to; from < places.Length; from = to)
        {
            field = WordPosition.FieldOf(places[from]);
            for (to = from + 1; to < places.Length && WordPosition.FieldOf(places[to]) == field;) to++;
            if (Worth(field, to - from) is float worth) sum = (sum ?? 0) + worth;
        }
        return sum;
    }

    private float? Worth(int field, int times) => steps[field] is float step ? step * ExactBm25Similarity.Impact(times, 0, 1) : null;
}
