using System.Globalization;

namespace SearchPortal.Mathematics;

/// <summary>Cuts TeX into pieces. White space and characters without a shape leave a gap between two pieces.</summary>
internal static class TexTokenizer
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The pieces in order. A percent sign is itself: abstracts hold no comments.</summary>
    public static List<TexToken> Tokenize(string source)
    {
        var tokens = new List<TexToken>(source.Length);
        for (int i = 0; i < source.Length;)
        {
            if (IsBlank(source[i]))
            {
                i++;
                continue;
            }
            var token = source[i] == '\\' ? Command(source, i) : Character(source, i);
            tokens.Add(token);
            i = token.End;
        }
        return tokens;
    }

    private static bool IsBlank(char c) =>
        c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format));

    private static TexToken Command(string source, int start)
    {
        int end = start + 1;
        while (end < source.Length && char.IsAsciiLetter(source[end])) end++;
        if (end == start + 1 && end < source.Length) end += char.IsSurrogatePair(source, end) ? 2 : 1;
        bool starred = source.AsSpan(start, end - start) is "\\operatorname" or "\\hspace" or "\\vspace" or "\\tag";
        if (starred && end < source.Length && source[end] == '*') end++;
        return new TexToken(TexKind.Command, source[(start + 1)..end], start, end);
    }

    private static TexToken Character(string source, int start)
    {
        char c = source[start];
        var kind = c switch
        {
            '{' => TexKind.Open,
            '}' => TexKind.Close,
            '^' => TexKind.Superscript,
            '_' => TexKind.Subscript,
            '\'' or '’' => TexKind.Prime,
            '&' => TexKind.Ampersand,
            _ => TexKind.Character,
        };
        int end = start + (char.IsSurrogatePair(source, start) ? 2 : 1);
        while (end < source.Length && source[end] >= '\u0300' && IsMark(source[end])) end++;
        string text = end == start + 1 && c < 128 ? Ascii[c] : source[start..end];
        return new TexToken(kind, text, start, end);
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
