using System.Collections.Frozen;
using System.Globalization;

namespace SearchPortal.Export.Citations;

/// <summary>
/// Capital letters at all words but articles, short prepositions and conjunctions (Chicago Manual of Style 17, section 8.159).
/// A word that has a capital letter already is left alone, and so is what was a formula: "O(n log n)", "x²", "α".
/// </summary>
internal static class HeadlineCase
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "down", "from", "in", "into", "of", "off", "on", "onto", "out", "over", "to", "up", "via", "with", "per", "vs.", "vs", "et", "al.", "de", "von", "van"], StringComparer.Ordinal);

    /// <summary>Whether a word stays small in headline case.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>The text in headline case.</summary>
    public static string Of(string text)
    {
        string[] words = text.Split(' ');
        bool isInCall = false;
        for (int at = 0; at < words.Length; at++)
        {
            bool isCalled = isInCall;
            isInCall = (isInCall || words[at].IndexOf('(', StringComparison.Ordinal) > 0) && !words[at].Contains(')', StringComparison.Ordinal);
            if (isCalled) continue;
            bool begins = at == 0 || at == words.Length - 1 || words[at - 1] is [.., ':' or '?' or '!' or '.' or '—' or '–'];
            words[at] = Word(words[at], begins);
        }
        return string.Join(' ', words);
    }

    private static string Word(string word, bool begins)
    {
        if (word.Any(char.IsUpper) || word.Contains("://", StringComparison.Ordinal)) return word;
        string[] parts = word.Split('-');
        for (int at = 0; at < parts.Length; at++)
            if (!IsFormula(parts[at]) && ((begins && at == 0) || !Small.Contains(parts[at].TrimEnd(',', ';', ')', '’', '”')))) parts[at] = Capital(parts[at]);
        return string.Join('-', parts);
    }

    private static bool IsFormula(string part) =>
        part.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.MathSymbol) || part.Trim(',', ';', ':', '(', ')') is [>= 'α' and <= 'ω'];

    private static string Capital(string part)
    {
        int at = 0;
        while (at < part.Length && part[at] is '“' or '‘' or '(' or '[' or '¿' or '¡') at++;
        return at < part.Length && char.IsLower(part[at]) ? part[..at] + char.ToUpperInvariant(part[at]) + part[(at + 1)..] : part;
    }
}
