using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>The words of a content and how many publications have each; what queries are made of.</summary>
internal sealed class ContentWords
{
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> titleFrequencies = new(StringComparer.Ordinal);

    /// <summary>Counts the words of all publications.</summary>
    public ContentWords(IReadOnlyList<Publication> publications)
    {
        Publications = publications;
        foreach (var publication in publications)
        {
            var title = WordsOf(publication.Title).Select(token => token.Word.Text).ToHashSet(StringComparer.Ordinal);
            Count(title, titleFrequencies);
            Count(title.Union(WordsOf(publication.Abstract).Select(token => token.Word.Text)), frequencies);
        }
        Plain = [.. frequencies.Keys.Where(IsPlain).Order(StringComparer.Ordinal)];
    }

    /// <summary>The publications counted.</summary>
    public IReadOnlyList<Publication> Publications { get; }

    /// <summary>Words of three or more plain letters that are no stop words, in ordinal order.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>Publications that have a word in title or abstract.</summary>
    public int Frequency(string word) => frequencies.GetValueOrDefault(word);

    /// <summary>Publications that have a word in the title.</summary>
    public int TitleFrequency(string word) => titleFrequencies.GetValueOrDefault(word);

    /// <summary>The words of a text in their order, without joined forms.</summary>
    public static List<Token> WordsOf(string text) => TextTokenizer.Tokenize(text).FindAll(token => !token.IsCompound);

    /// <summary>Whether a word tells papers apart and is made of three or more plain letters.</summary>
    public static bool IsPlain(string word) => word.Length > 2 && word.All(char.IsAsciiLetterLower) && !StopWords.English.Contains(word);

    private static void Count(IEnumerable<string> words, Dictionary<string, int> counts)
    {
        foreach (string word in words) counts[word] = counts.GetValueOrDefault(word) + 1;
    }
}
