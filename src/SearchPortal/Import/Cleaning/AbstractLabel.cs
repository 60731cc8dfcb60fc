using System.Buffers;
using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>What stands in place of an abstract, or before one.</summary>
internal static class AbstractLabel
{
    private const string Label = "abstract";

    private static readonly FrozenSet<string> Placeholders = FrozenSet.ToFrozenSet(
        [
            "abstract", "/abstract", "abstract unavailable", "abstract not available", "abstract missing", "no abstract", "no abstract available",
            "no abstract is available", "no abstract provided", "not available", "unavailable", "missing", "international audience",
            "national audience", "peer reviewed", "n/a", "na", "none", "null", "nil", "tba", "tbd", "todo", "unknown",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> PageCharacters = SearchValues.Create("0123456789-–");

    /// <summary>Words that start a sentence and never follow the adjective "abstract".</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["This", "We", "In", "The", "A", "An", "Our", "It", "There", "These", "To", "For", "Many", "Most", "Recent", "Recently", "One", "Given", "While", "Although", "Despite"]);

    /// <summary>"" for a placeholder; otherwise the text without the label "Abstract" before it. Words such as "Abstract argumentation" stay.</summary>
    public static string Remove(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (LabelLength(rest) is int length and > 0) rest = rest[length..].TrimStart();
        if (rest.Length < text.Length) text = rest.ToString();
        return IsPlaceholder(text) ? "" : text;
    }

    private static bool IsPlaceholder(string text) =>
        text.Length <= 2
        || (text.Length < 60 && Placeholders.Contains(text.Trim(' ', '.', '[', ']', '(', ')', '-', '!')))
        || (text.Length < 60 && (IsPageRange(text) || IsBareDoi(text)));

    /// <summary>"S.137-144": the pages, which some catalogues put in the abstract.</summary>
    private static bool IsPageRange(string text) =>
        text.StartsWith("S.", StringComparison.Ordinal) && !text.AsSpan(2).Trim().ContainsAnyExcept(PageCharacters);

    private static bool IsBareDoi(string text) => text.StartsWith("10.", StringComparison.Ordinal) && text.Contains('/') && !text.Contains(' ');

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Label, StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[0]) || text.Length <= Label.Length + 1) return 0;
        int i = Label.Length;
        if (text[i] is ':' or '.' or '—' or '–' or '\n' || (text[i] == '-' && text[i + 1] is '-' or ' ')) return SkipMarks(text, i);
        if (text[i] != ' ') return 0;
        if (text[i + 1] is '—' or '–' or ':' or '-') return SkipMarks(text, i + 1);
        bool capitals = text.StartsWith("ABSTRACT", StringComparison.Ordinal);
        return capitals || Openers.Contains(WordAt(text, i + 1)) ? i + 1 : 0;
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && text[i] is ':' or '.' or '—' or '–' or '-' or ' ' or '\n') i++;
        return i;
    }

    private static string WordAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end < start + 12 && char.IsLetter(text[end])) end++;
        return text[start..end].ToString();
    }
}
