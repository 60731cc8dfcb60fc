namespace SearchPortal.Analysis;

/// <summary>Where a name written in mixed case or with digits falls into parts: Deep|Cache, LLM|Pruner, GPT|4, Res|Net|50.</summary>
internal static class CaseBoundaries
{
    /// <summary>Places inside a piece at which a part begins, ascending; none when a part would be a single letter ("GANs", "LaTeX", "L2C").</summary>
    public static IReadOnlyList<int> Of(string text, int start, int end)
    {
        // Most words are "graph" or "Graph".
        if (!text.AsSpan(start + 1, end - start - 1).ContainsAnyExceptInRange('a', 'z')) return [];
        List<int>? boundaries = null;
        for (int i = start + 1; i < end; i++)
        {
            if (!IsBoundary(text, i, end)) continue;
            int last = boundaries is null ? start : boundaries[^1];
            if (!IsPart(text, last, i)) return [];
            (boundaries ??= []).Add(i);
        }
        return boundaries is not null && IsPart(text, boundaries[^1], end) ? boundaries : [];
    }

    private static bool IsBoundary(string text, int i, int end)
    {
        char before = text[i - 1], c = text[i];
        if (char.IsLower(before) && char.IsUpper(c)) return true;
        if (char.IsLetter(before) && char.IsAsciiDigit(c)) return true;
        // "GANs" is a plural, not GA and Ns.
        bool plural = i + 2 == end && text[i + 1] == 's';
        return char.IsUpper(before) && char.IsUpper(c) && i + 1 < end && char.IsLower(text[i + 1]) && !plural;
    }

    private static bool IsPart(string text, int start, int end) => end - start > 1 || char.IsAsciiDigit(text[start]);
}
