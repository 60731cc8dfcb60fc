using System.Globalization;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>From a word or phrase of a query to its node.</summary>
internal static class QueryLeaf
{
    /// <summary>Fewest letters that a pattern must fix; shorter ones would match half of all words.</summary>
    private const int MinimumPatternLetters = 2;

    /// <summary>Longest word or phrase read that is no identifier, in UTF-16 units; scripts without spaces write whole sentences as one.</summary>
    private const int MaximumLength = 240;

    /// <summary>The node; null when nothing in it can be searched for.</summary>
    public static QueryNode? Of(QueryLexeme lexeme, QueryField? field)
    {
        bool isIdentifier = field is QueryField.Doi or QueryField.Arxiv or QueryField.Url or QueryField.Key;
        int most = isIdentifier ? PastedIdentifier.MaximumLength : MaximumLength;
        string text = lexeme.Text.Length <= most ? lexeme.Text : lexeme.Text[..most];
        if (field is null && lexeme.Kind == LexemeKind.Word && PastedIdentifier.Find(Bare(text)) is QueryNode identifier) return identifier;
        if (field == QueryField.Year && (FindYears(text.Trim()) ?? FindYears(Bare(text))) is YearRange range) return new QueryNode.Years(range);
        if (lexeme.Kind == LexemeKind.Word && text.AsSpan().IndexOfAny('*', '?') >= 0 && FindPattern(text) is string pattern) return new QueryNode.Pattern(pattern, field);
        int words = CountWords(text);
        if (words == 0) return null;
        if (isIdentifier || lexeme.Kind == LexemeKind.Phrase) return new QueryNode.Phrase(Tidy(text), field, lexeme.Slop);
        string word = Bare(Tidy(text));
        bool isText = field is null or QueryField.Title or QueryField.Abstract or QueryField.Author;
        return lexeme.Slop > 0 && words == 1 && isText ? new QueryNode.Fuzzy(word, field, lexeme.Slop) : new QueryNode.Word(word, field);
    }

    /// <summary>"2020", "2019..2024", "2019-2024", "..2019", ">=2020", "&lt;2019"; null for anything else.</summary>
    private static YearRange? FindYears(string text)
    {
        foreach (string separator in new[] { "..", "-", "–", " TO " })
        {
            int i = text.IndexOf(separator, StringComparison.Ordinal);
            if (i < 0) continue;
            string from = text[..i].Trim('[', ' '), to = text[(i + separator.Length)..].Trim(']', ' ');
            if ((from.Length == 0 || FindYear(from) is not null) && (to.Length == 0 || FindYear(to) is not null) && from.Length + to.Length > 0)
                return Ordered(FindYear(from), FindYear(to));
        }
        string number = text.TrimStart('<', '>', '=');
        if (FindYear(number) is not int year) return null;
        return text[..^number.Length] switch
        {
            "" or "=" => new YearRange(year, year),
            ">=" => new YearRange(year, null),
            ">" => new YearRange(year + 1, null),
            "<=" => new YearRange(null, year),
            "<" => new YearRange(null, year - 1),
            _ => null,
        };
    }

    private static YearRange Ordered(int? from, int? to) => from > to ? new YearRange(to, from) : new YearRange(from, to);

    private static int? FindYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0 ? year : null;

    /// <summary>The folded pattern; null when it fixes too few letters, holds other signs, or is too long by folding ("ﬃ" is three letters).</summary>
    private static string? FindPattern(string text)
    {
        string folded = TextFolding.Fold(text).TrimEnd('.', ',', ';', '!', ')');
        if (folded.Length > MaximumLength || folded.Count(char.IsLetterOrDigit) < MinimumPatternLetters || !folded.All(c => char.IsLetterOrDigit(c) || c is '*' or '?')) return null;
        // A question mark that ends a word ends a question.
        if (folded.EndsWith('?') && !folded[..^1].AsSpan().ContainsAny('*', '?')) return null;
        return folded.All(char.IsLetterOrDigit) ? null : folded;
    }

    private static int CountWords(string text) => TextTokenizer.Tokenize(text) is { Count: > 0 } tokens ? tokens[^1].Group + 1 : 0;

    /// <summary>White space made one space, and no quotes, so that the canonical text reads the same again.</summary>
    private static string Tidy(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\"", "", StringComparison.Ordinal);

    /// <summary>A word without the punctuation around it, which could be taken for operators. "C++" and "$x$" keep theirs.</summary>
    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        // What is no pattern after all is not to be read as one again.
        word = word.Replace('*', '-').Replace('?', '-');
        while (start < end && !CharClass.IsWord(word[start]) && word[start] is not ('$' or '\\')) start++;
        while (end > start && !CharClass.IsWord(word[end - 1]) && word[end - 1] is not ('$' or '+' or '#')) end--;
        word = word[start..end];
        // What was no field is not to be read as one again.
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && QueryFieldName.Find(word.AsSpan(0, colon)) is not null ? word.Replace(':', '-') : word;
    }
}
