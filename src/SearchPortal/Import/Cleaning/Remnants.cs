using System.Buffers;
using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>
/// What other programs left in a text: control characters, escapes they swallowed, glyph numbers of a PDF, soft hyphens,
/// ligatures, letters decoded with the wrong encoding, halves of surrogate pairs.
/// </summary>
internal static class Remnants
{
    private const string GlyphNumber = "(cid:";

    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The text without such remnants; the same instance when it holds none.</summary>
    public static string Repair(string text)
    {
        text = DropGlyphNumbers(SwallowedEscape.Restore(text));
        int odd = text.AsSpan().IndexOfAnyExcept(Harmless);
        return odd < 0 ? text : RepairFrom(text, odd);
    }

    private static string RepairFrom(string text, int odd)
    {
        var repaired = new StringBuilder(text.Length);
        int copied = 0;
        while (odd < text.Length)
        {
            repaired.Append(text, copied, odd - copied);
            copied = odd + RepairAt(text, odd, repaired);
            int step = text.AsSpan(copied).IndexOfAnyExcept(Harmless);
            if (step < 0) break;
            odd = copied + step;
        }
        repaired.Append(text, copied, text.Length - copied);
        return repaired.Length == text.Length && repaired.Equals(text) ? text : repaired.ToString();
    }

    /// <summary>Writes what an odd character becomes; the number of UTF-16 units read.</summary>
    private static int RepairAt(string text, int i, StringBuilder repaired)
    {
        char c = text[i];
        if (Mojibake.Decode(text, i) is (string decoded, int length)) return Write(decoded, length);
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) return Write(text.AsSpan(i, 2), 2);
        if (c == '\uFFFD') return Write(LostCharacter(text, i, out int run), run);
        if (c == '\t') return Write(" ", 1);
        if (c is '\r' or '\u0085') return Write("\n", text.AsSpan(i).StartsWith("\r\n") ? 2 : 1);
        if (char.IsControl(c)) return Write(ControlCharacter.Meaning(text, i, out int read), read);
        if (Ligature(c) is string letters) return Write(letters, 1);
        if (Joiner.IsMeant(text, i)) return Write(text.AsSpan(i, 1), 1);
        return Write(IsInvisible(c) ? "" : text.AsSpan(i, 1), 1);

        int Write(ReadOnlySpan<char> replacement, int read)
        {
            repaired.Append(replacement);
            return read;
        }
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF'
            or (>= '\uFFF0' and <= '\uFFFF') or (>= '\uFDD0' and <= '\uFDEF') || char.IsSurrogate(c);

    private static string? Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    /// <summary>An apostrophe where one is obvious ("Shannon�s", "don�t"), otherwise nothing.</summary>
    private static string LostCharacter(string text, int i, out int run)
    {
        int end = i;
        while (end < text.Length && text[end] == '\uFFFD') end++;
        run = end - i;
        bool afterLetter = i > 0 && char.IsLetter(text[i - 1]);
        bool shortEnd = end < text.Length && text[end] is 's' or 't' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
        if (afterLetter && shortEnd) return "’";
        return i > 0 && text[i - 1] == ' ' && end < text.Length && text[end] == ' ' ? "–" : "";
    }

    /// <summary>"(cid:173) " is a soft hyphen, which joins; other glyph numbers just go.</summary>
    private static string DropGlyphNumbers(string text)
    {
        int at = text.IndexOf(GlyphNumber, StringComparison.Ordinal);
        if (at < 0) return text;
        var kept = new StringBuilder(text.Length);
        int copied = 0;
        for (; at >= 0; at = text.IndexOf(GlyphNumber, at, StringComparison.Ordinal))
        {
            int digits = at + GlyphNumber.Length;
            int end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            kept.Append(text, copied, at - copied);
            bool soft = text.AsSpan(digits, end - digits) is "173";
            if (end < text.Length && text[end] == ')') end++;
            while (soft && end < text.Length && char.IsWhiteSpace(text[end])) end++;
            at = copied = end;
        }
        return kept.Append(text, copied, text.Length - copied).ToString();
    }
}
