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

    /// <summary>Characters of a plain text.</summary>
    public int Length => utf8.Length;

    /// <summary>Characters of a plain text from one on to before another.</summary>
    public string Part(int start, int end) => Encoding.Latin1.GetString(utf8[start..end]);

    /// <summary>All of it.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8);

    /// <summary>Whether a text is plain.</summary>
    public static bool Fits(string text) => Ascii.IsValid(text) && !text.Contains('$', StringComparison.Ordinal) && !text.Contains("\n\n", StringComparison.Ordinal);
}
