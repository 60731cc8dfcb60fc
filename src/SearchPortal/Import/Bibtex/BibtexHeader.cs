namespace SearchPortal.Import.Bibtex;

/// <summary>The beginning of an entry up to and with its opening delimiter.</summary>
/// <param name="Type">The word behind "@", in lower case.</param>
/// <param name="Length">Units from "@" to behind the delimiter.</param>
/// <param name="IsRound">Whether the delimiter is "(".</param>
internal readonly record struct BibtexHeader(string Type, int Length, bool IsRound)
{
    private const int LongestType = 60;

    /// <summary>The header a text begins with; null when it is none.</summary>
    /// <param name="text">Begins with "@".</param>
    /// <param name="allowBlanks">Whether white space may stand round the word; in running text it may not ("@ noon (local time)").</param>
    public static BibtexHeader? Read(ReadOnlySpan<char> text, bool allowBlanks)
    {
        int start = allowBlanks ? SkipBlanks(text, 1) : 1;
        int end = start;
        while (end < text.Length && end - start < LongestType && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        if (end == start || !char.IsAsciiLetter(text[start])) return null;

        int delimiter = allowBlanks ? SkipBlanks(text, end) : end;
        if (delimiter == text.Length || text[delimiter] is not ('{' or '(')) return null;
        return new(text[start..end].ToString().ToLowerInvariant(), delimiter + 1, text[delimiter] == '(');
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }
}
