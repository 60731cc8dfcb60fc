using System.Globalization;
using System.Net;
using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Character references of HTML and XML, decoded however often they were escaped: "&amp;amp;lt;" is "&lt;".</summary>
internal static class HtmlEntities
{
    private const int LongestName = 24;

    /// <summary>The text with its references resolved; what only looks like one ("AT&amp;T;") stays. The same instance when it holds none.</summary>
    public static string Decode(string text)
    {
        int at = text.IndexOf('&');
        if (at < 0) return text;
        var decoded = new StringBuilder(text.Length);
        int copied = 0;
        for (; at >= 0; at = text.IndexOf('&', at))
        {
            string? character = Read(text, at, out int end);
            if (character is null)
            {
                at++;
                continue;
            }
            decoded.Append(text, copied, at - copied).Append(character);
            at = copied = end;
        }
        return copied == 0 ? text : decoded.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Reads the reference that starts at an ampersand, and those that its own decoding brings to light.</summary>
    private static string? Read(string text, int at, out int end)
    {
        string? character = null;
        end = at + 1;
        while (true)
        {
            string? inner = ReadName(text, end, out int next);
            if (inner is null) return character;
            character = inner;
            end = next;
            if (inner != "&") break;
        }
        // "&lt;;": the escape of an escape that lost its letters.
        if (character is "<" or ">" && end < text.Length && text[end] == ';') end++;
        return character;
    }

    private static string? ReadName(string text, int start, out int end)
    {
        end = start;
        if (start < text.Length && text[start] == '#') end++;
        while (end < text.Length && end - start < LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        bool closed = end < text.Length && text[end] == ';';
        if (name.Length < 2) return null;
        if (!closed) return name is "amp" or "lt" or "gt" or "quot" or "nbsp" ? Named(name) : null;
        end++;
        return name[0] == '#' ? Numbered(name[1..]) : Named(name);
    }

    private static string? Named(ReadOnlySpan<char> name)
    {
        if (HtmlEntityNames.Find(name) is string known) return known;
        string reference = $"&{name};";
        string decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? null : decoded;
    }

    /// <summary>"" for a number that is no character; the bytes 80 to 9F are read as Windows-1252, as browsers do.</summary>
    private static string? Numbered(ReadOnlySpan<char> digits)
    {
        bool hexadecimal = digits[0] is 'x' or 'X';
        if (hexadecimal) digits = digits[1..];
        if (!uint.TryParse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out uint number)) return null;
        if (number is >= 0x80 and <= 0x9F) return Mojibake.FromWindows1252((int)number).ToString();
        return number > 0 && Rune.IsValid(number) ? new Rune(number).ToString() : "";
    }
}
