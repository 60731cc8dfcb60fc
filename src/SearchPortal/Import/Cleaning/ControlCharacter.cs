namespace SearchPortal.Import.Cleaning;

/// <summary>
/// What a control character stood for. Either a program read "\f", "\e", "\b", "\a" or "\v" of a TeX command as an escape,
/// or it is a glyph of TeX's OT1 font encoding: 0B to 0F are the ligatures ff, fi, fl, ffi, ffl, and 7F is the diaeresis.
/// </summary>
internal static class ControlCharacter
{
    private static readonly string[] SwallowedF = ["ootnote", "rac", "orall"];
    private static readonly string[] SwallowedB = ["ar", "eta", "f", "oldsymbol", "egin", "inom", "ig", "mod", "ullet"];
    private static readonly string[] SwallowedE = ["mph", "m", "g", "tc", "ll", "psilon", "nquote", "ta", "xp", "nd", "nsuremath"];
    private static readonly string[] SwallowedA = ["pprox", "lpha", "rg", "st"];
    private static readonly string[] SwallowedV = ["arepsilon", "ec", "arphi", "ert", "s", "dots"];

    /// <summary>The text a control character stands for: "" when it stands for nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where the control character is.</param>
    /// <param name="read">UTF-16 units that are replaced.</param>
    public static string Meaning(string text, int i, out int read)
    {
        read = 1;
        ReadOnlySpan<char> rest = text.AsSpan(i + 1);
        switch (text[i])
        {
            case '\f' when Starts(rest, SwallowedF): return "\\f";
            case '\b' when Starts(rest, SwallowedB): return "\\b";
            case '\u001B' when Starts(rest, SwallowedE): return "\\e";
            case '\a' when Starts(rest, SwallowedA): return "\\a";
            case '\v' when Starts(rest, SwallowedV): return "\\v";
            case '\u000E' when rest.StartsWith("deg"):
                read = 4;
                return "°";
            case '\u007F' when rest.Length > 0 && char.IsLetter(rest[0]):
                read = 2;
                return rest[0] + "\u0308";
            case >= '\v' and <= '\u000F': return InWord(text, i) && OpenType(text[i]) is string letters && !IsDoubled(text, i, letters) ? letters : "";
            default: return "";
        }
    }

    private static bool Starts(ReadOnlySpan<char> rest, string[] names)
    {
        int end = 0;
        while (end < rest.Length && char.IsAsciiLetter(rest[end])) end++;
        ReadOnlySpan<char> name = rest[..end];
        foreach (string known in names)
        {
            if (name.SequenceEqual(known)) return true;
        }
        return false;
    }

    private static string? OpenType(char c) => c switch
    {
        '\v' => "ff",
        '\f' => "fi",
        '\r' => "fl",
        '\u000E' => "ffi",
        '\u000F' => "ffl",
        _ => null,
    };

    private static bool InWord(string text, int i) =>
        i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1])
        && ((i > 0 && char.IsLetter(text[i - 1])) || text[i + 1] is 'n' or 'x' or 't' or 'l' or 'g' || text.AsSpan(i + 1).StartsWith("rst"));

    /// <summary>Some programs write the letters beside the ligature.</summary>
    private static bool IsDoubled(string text, int i, string letters) =>
        text.AsSpan(i + 1).StartsWith(letters) || text.AsSpan(0, i).EndsWith(letters);
}
