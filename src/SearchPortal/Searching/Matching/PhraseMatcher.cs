using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents in which words follow each other: those that have all of the words are found first, and then it is looked where these stand.</summary>
/// <param name="words">The words, the rarest first.</param>
/// <param name="worth">What a document is worth.</param>
internal sealed class PhraseMatcher(PhraseWord[] words, PhraseWorth worth) : Matcher
{
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
        if (words.Length == 1)
        {
            FillWord(window, matches);
            return;
        }
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
                if (worth.Of(starts[i]) is not float score) continue;
                matches.Documents[kept] = documents[i];
                matches.Scores[kept++] = score;
            }
        }
        matches.Count = kept;
    }

    /// <summary>All documents that have the only word: their positions need not be told apart, only counted.</summary>
    private void FillWord(int window, WindowMatches matches)
    {
        var all = words[0].Begin(window);
        var positions = words[0].PositionsFrom(window);
        Span<int> times = stackalloc int[WordPosition.Fields.Count];
        int at = 0, kept = 0;
        for (int i = 0; i < all.Length; i++)
        {
            at += PositionCode.Count(positions[at..], times);
            if (worth.Of(times) is not float score) continue;
            matches.Documents[kept] = all[i];
            matches.Scores[kept++] = score;
        }
        matches.Count = kept;
    }
}
