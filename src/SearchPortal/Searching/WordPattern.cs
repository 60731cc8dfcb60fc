namespace SearchPortal.Searching;

/// <summary>Words against patterns of letters, <c>*</c> for any letters and <c>?</c> for one.</summary>
internal static class WordPattern
{
    /// <summary>Whether a word fits a pattern, in at most (length of the one) × (length of the other) steps.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word) => Fits(pattern, word, '*', '?');

    /// <summary>The same for UTF-8. A <c>?</c> stands for one byte, so that with it only ASCII is told right.</summary>
    public static bool Fits(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> word) => Fits(pattern, word, (byte)'*', (byte)'?');

    private static bool Fits<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> word, T any, T one)
        where T : unmanaged, IEquatable<T>
    {
        int p = 0, w = 0, star = -1, resume = 0;
        while (w < word.Length)
        {
            if (p < pattern.Length && (pattern[p].Equals(one) || pattern[p].Equals(word[w])))
            {
                p++;
                w++;
            }
            else if (p < pattern.Length && pattern[p].Equals(any))
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
        while (p < pattern.Length && pattern[p].Equals(any)) p++;
        return p == pattern.Length;
    }
}
