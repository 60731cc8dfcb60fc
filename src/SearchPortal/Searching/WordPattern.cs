namespace SearchPortal.Searching;

/// <summary>Words against patterns of letters, <c>*</c> for any letters and <c>?</c> for one.</summary>
internal static class WordPattern
{
    /// <summary>Whether a word fits a pattern, in at most (length of the one) × (length of the other) steps.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word)
    {
        int p = 0, w = 0, star = -1, resume = 0;
        while (w < word.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == word[w]))
            {
                p++;
                w++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = w;
            }
            else if (star >= 0)
            {
                p = star + 1;
                w = ++resume;
            }
            else
            {
                return false;
            }
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
