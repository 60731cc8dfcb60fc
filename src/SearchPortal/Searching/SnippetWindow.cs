using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The part of a text that a snippet shows: about 300 characters around most of its matches.</summary>
internal static class SnippetWindow
{
    /// <summary>Characters shown, more or less.</summary>
    public const int Length = 300;

    /// <summary>A text that is hardly longer than a window is shown whole.</summary>
    public const int MostWhole = Length * 4 / 3;

    /// <summary>More different words than a window has room for.</summary>
    private const int MostDifferent = Length / 2;

    /// <summary>What a window shows before its first match.</summary>
    private const int Lead = 60;

    /// <summary>The part of a text that begins at a place.</summary>
    /// <param name="runs">The text, or as much of it as is shown.</param>
    /// <param name="start">See <see cref="Start"/>.</param>
    /// <param name="length">Of the whole text.</param>
    public static Snippet Of(List<MarkedRun> runs, int start, int length)
    {
        int end = Math.Min(length, start + Length);
        var parts = new List<SnippetPart>();
        if (start > 0) parts.Add(new SnippetPart("… "));
        AddPartsBetween(runs, start, end, parts);
        if (end < length) parts.Add(new SnippetPart(" …"));
        return new Snippet(parts);
    }

    /// <summary>The part of a text without math that begins at a place.</summary>
    /// <param name="letters">What is shown of the text, with a character more on either side that says whether a word ends there.</param>
    /// <param name="offset">Where that begins in the text.</param>
    /// <param name="start">See <see cref="Start"/>.</param>
    /// <param name="length">Of the whole text.</param>
    /// <param name="matches">In the whole text, ascending and apart.</param>
    public static Snippet Of(ReadOnlySpan<char> letters, int offset, int start, int length, List<WordPlace> matches)
    {
        int end = length <= MostWhole ? length : Math.Min(length, start + Length);
        int from = start == 0 ? 0 : offset + WordStart(letters, start - offset), to = end == length ? length : offset + WordEnd(letters, end - offset);
        string shown = letters[(from - offset)..(Math.Max(from, to) - offset)].ToString();
        var parts = new List<SnippetPart>(MostParts(matches, from, to));
        if (start > 0) parts.Add(new SnippetPart("… "));
        MarkedRun.AddParts(shown.AsMemory(), from, from, to, matches, parts);
        if (end < length) parts.Add(new SnippetPart(" …"));
        return new Snippet(parts);
    }

    /// <summary>Where the window with the most different matches begins: a little before the first of them.</summary>
    public static int Start(List<WordPlace> matches, int length)
    {
        int best = 0, bestDistinct = 0;
        Span<uint> seen = stackalloc uint[MostDifferent];
        for (int i = 0; i < matches.Count; i++)
        {
            int distinct = 0;
            for (int j = i; j < matches.Count && distinct < seen.Length && matches[j].Start < matches[i].Start + Length - Lead; j++)
                if (!seen[..distinct].Contains(matches[j].Hash)) seen[distinct++] = matches[j].Hash;
            if (distinct > bestDistinct) (best, bestDistinct) = (matches[i].Start, distinct);
        }
        return bestDistinct == 0 ? 0 : Math.Clamp(best - Lead, 0, length - Length);
    }

    /// <summary>Parts that a window can have: its matches, what stands around them, and a sign on either side that it is a part.</summary>
    private static int MostParts(List<WordPlace> matches, int from, int to)
    {
        int most = 3;
        foreach (var match in matches)
            if (match.Start >= from && match.End <= to) most += 2;
        return most;
    }

    private static void AddPartsBetween(List<MarkedRun> runs, int start, int end, List<SnippetPart> parts)
    {
        foreach (var run in runs)
        {
            string text = run.Run.Text;
            int from = Math.Max(0, start - run.Offset), to = Math.Min(text.Length, end - run.Offset);
            if (from >= to) continue;
            // A formula is shown whole or not at all.
            if (run.Run.IsMath) run.AddParts(0, text.Length, parts);
            else run.AddParts(from == 0 ? 0 : WordStart(text, from), to == text.Length ? to : WordEnd(text, to), parts);
        }
    }

    private static int WordStart(ReadOnlySpan<char> text, int from)
    {
        int i = from;
        while (i < text.Length && i < from + 30 && !char.IsWhiteSpace(text[i])) i++;
        return i < text.Length && char.IsWhiteSpace(text[i]) ? i + 1 : from;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int to)
    {
        int i = to;
        while (i > 0 && i > to - 30 && !char.IsWhiteSpace(text[i - 1])) i--;
        return i > 0 && char.IsWhiteSpace(text[i - 1]) ? i - 1 : to;
    }
}
