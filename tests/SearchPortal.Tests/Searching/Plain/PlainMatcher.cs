using SearchPortal.Analysis;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>Says of one paper whether a query wants it, by reading the paper.</summary>
internal static class PlainMatcher
{
    /// <summary>Whether a paper has all parts. A query of plain words alone also wants the paper that has them for a name.</summary>
    public static bool Wants(IReadOnlyList<PlainQuery> parts, PlainPaper paper) => HasAll(parts, paper) || (parts.All(part => part is PlainQuery.Word) && IsNamed(parts, paper));

    /// <summary>Words that are no stop words, outside of fields, quotes and parentheses.</summary>
    public static int TellingWords(IEnumerable<PlainQuery> parts) =>
        parts.OfType<PlainQuery.Word>().Sum(word => TextTokenizer.Tokenize(word.Text).Count(token => !token.IsCompound && !token.Word.IsStop));

    private static bool IsNamed(IReadOnlyList<PlainQuery> parts, PlainPaper paper) => parts.Count > 0 && PlainPaper.Letters(PlainQuery.WriteTop(parts)) == paper.Name;

    private static bool HasAll(IReadOnlyList<PlainQuery> parts, PlainPaper paper)
    {
        // Stop words are not asked for, unless nothing else is.
        var wanted = parts.Where(part => part is not PlainQuery.Not).ToList();
        bool onlyStopWords = wanted.TrueForAll(IsStop);
        return wanted.TrueForAll(part => onlyStopWords ? HasStop(part, paper) : IsStop(part) || Has(part, paper))
            && parts.OfType<PlainQuery.Not>().All(not => IsStop(not.Part) || !Has(not.Part, paper));
    }

    private static bool Has(PlainQuery query, PlainPaper paper) => query switch
    {
        PlainQuery.Word word => HasStems(word.Text, paper.Stems),
        PlainQuery.Phrase { In: null } phrase => paper.Texts.Any(text => HasPhrase(phrase.Text, text)),
        PlainQuery.Phrase { In: "title" } phrase => HasPhrase(phrase.Text, paper.Title),
        PlainQuery.Phrase phrase => HasPhrase(phrase.Text, paper.Abstract),
        PlainQuery.Pattern pattern => paper.Texts.Any(text => text.Exists(token => Fits(pattern.Text, token.Word.Text))),
        PlainQuery.Field field => HasField(field.Name, field.Value, paper),
        PlainQuery.Years years => paper.Publication.Year is int year && year >= (years.From ?? 0) && year <= (years.To ?? 9999),
        PlainQuery.Any any => any.Choices.Any(choice => IsStop(choice) ? HasStop(choice, paper) : Has(choice, paper)),
        PlainQuery.All all => HasAll(all.Parts, paper) || (all.Parts.All(part => part is PlainQuery.Word) && IsNamed(all.Parts, paper)),
        PlainQuery.Not not => !Has(not.Part, paper),
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    private static bool HasField(string name, string value, PlainPaper paper) => name switch
    {
        "title" => HasWord(value, paper.Title),
        "abstract" => HasWord(value, paper.Abstract),
        "author" => paper.Authors.Exists(author => HasName(value, author)),
        "venue" => paper.Publication.Venue == value,
        "topic" => HasTopic(value, paper),
        "has" => paper.Publication.Links.Any(link => link.Kind == value),
        "key" => paper.Publication.Key == value,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>Whether a text has a word; a stop word too, since the text was named.</summary>
    private static bool HasWord(string word, List<Token> text) =>
        IsStop(new PlainQuery.Word(word)) ? HasPhrase(word, text) : HasStems(word, [.. text.Select(token => token.Word.Stem)]);

    /// <summary>A written word is there when it is there joined, or when its parts are.</summary>
    private static bool HasStems(string word, HashSet<string> stems)
    {
        var tokens = TextTokenizer.Tokenize(word);
        return tokens.Exists(token => token.IsCompound && stems.Contains(token.Word.Stem)) || tokens.TrueForAll(token => token.IsCompound || token.Word.IsStop || stems.Contains(token.Word.Stem));
    }

    private static bool HasPhrase(string phrase, List<Token> text)
    {
        string[] wanted = Plain(phrase), words = [.. text.Where(token => !token.IsCompound).Select(token => token.Word.Text)];
        return wanted.Length == 1
            ? text.Exists(token => token.Word.Text == wanted[0])
            : Enumerable.Range(0, Math.Max(0, words.Length - wanted.Length + 1)).Any(start => words.AsSpan(start, wanted.Length).SequenceEqual(wanted));
    }

    /// <summary>Of several words, one is the other's initial or they are the same; a word alone is meant whole.</summary>
    private static bool HasName(string name, List<Token> author)
    {
        string[] wanted = Plain(name), words = [.. author.Select(token => token.Word.Text)];
        return Array.TrueForAll(wanted, word => words.Any(other =>
            word == other || (wanted.Length > 1 && (word.Length == 1 || other.Length == 1) && word[0] == other[0])));
    }

    private static bool HasTopic(string value, PlainPaper paper)
    {
        string[] words = PlainPaper.Id(value).Split('-');
        var equal = PlainCorpus.Topics.Where(topic => PlainPaper.Id(topic) == PlainPaper.Id(value)).ToList();
        var meant = equal.Count > 0 ? equal : [.. PlainCorpus.Topics.Where(topic => words.All(PlainPaper.Id(topic).Split('-').Contains))];
        return paper.Publication.Topics.Any(meant.Contains);
    }

    private static bool Fits(string pattern, string word) =>
        pattern[0] == '*' ? word.EndsWith(pattern[1..], StringComparison.Ordinal) : word.StartsWith(pattern[..^1], StringComparison.Ordinal);

    private static bool IsStop(PlainQuery query) => query is PlainQuery.Word word && TextTokenizer.Tokenize(word.Text).TrueForAll(token => token.Word.IsStop);

    private static bool HasStop(PlainQuery query, PlainPaper paper) => paper.Texts.Any(text => HasPhrase(((PlainQuery.Word)query).Text, text));

    private static string[] Plain(string text) => [.. TextTokenizer.Tokenize(text).Where(token => !token.IsCompound).Select(token => token.Word.Text)];
}
