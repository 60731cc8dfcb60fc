using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Words against patterns of letters, <c>*</c> for any letters and <c>?</c> for one.</summary>
internal static class WordPattern
{
    private const int MostOnStack = 64;

    /// <summary>Whether a word fits a pattern, in at most (length of the one) × (length of the other) steps.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word) => Fits(pattern, word, '*', '?');

    /// <summary>The same for UTF-8. A <c>?</c> stands for one byte, so that with it only ASCII is told right.</summary>
    public static bool Fits(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> word) => Fits(pattern, word, (byte)'*', (byte)'?');

    /// <summary>Whether a word fits a pattern once it is folded (see <see cref="TextFolding"/>); one of ASCII letters without a copy on the heap.</summary>
    public static bool FitsWritten(ReadOnlySpan<char> pattern, ReadOnlySpan<char> written)
    {
        if (written.Length > MostOnStack || !Ascii.IsValid(written)) return Fits(pattern, TextFolding.Fold(written.ToString()));
        Span<char> folded = stackalloc char[MostOnStack];
        Ascii.ToLower(written, folded, out int length);
        folded = folded[..length];
        folded.Replace('`', '\'');
        return Fits(pattern, folded);
    }

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
