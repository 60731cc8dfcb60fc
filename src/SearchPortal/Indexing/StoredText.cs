using System.Text;

namespace SearchPortal.Indexing;

/// <summary>A text as it lies in its record, of which a part can be read alone.</summary>
/// <param name="utf8">Its bytes.</param>
/// <param name="isPlain">See <see cref="IsPlain"/>.</param>
internal readonly ref struct StoredText(ReadOnlySpan<byte> utf8, bool isPlain)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;

    /// <summary>Whether every byte is a character that is shown as it stands: ASCII, no formula, one paragraph.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether every character is shown as it stands: no formula, one paragraph.</summary>
    public bool IsLiteral => IsPlain || (!utf8.Contains((byte)'$') && utf8.IndexOf("\n\n"u8) < 0);

    /// <summary>Characters of a plain text; of another at most.</summary>
    public int MostLength => utf8.Length;

    /// <summary>Writes the characters of a plain text from one on to before another.</summary>
    public void Write(int start, int end, Span<char> to) => Encoding.Latin1.GetChars(utf8[start..end], to);

    /// <summary>Writes all of it and says how many characters that are.</summary>
    public int Write(Span<char> to) => Encoding.UTF8.GetChars(utf8, to);

    /// <summary>All of it.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8);

    /// <summary>Whether a text is plain.</summary>
    public static bool Fits(string text) => Ascii.IsValid(text) && !text.Contains('$', StringComparison.Ordinal) && !text.Contains("\n\n", StringComparison.Ordinal);
}
