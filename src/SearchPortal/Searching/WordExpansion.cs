using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The words of all texts that a pattern or a misspelt word of one request means; each is looked for once.</summary>
/// <param name="tree">All words.</param>
/// <param name="time">How long it may take.</param>
internal sealed class WordExpansion(WordTree tree, SearchTime time)
{
    private const int MaximumWords = 1_000;
    private const int MaximumScanned = 2_000_000;
    private const int MaximumFuzzyWords = 40;
    private const int LongestWord = 256;

    /// <summary>So many words are a fraction of a millisecond.</summary>
    private const int Often = 4_096;

    private readonly ImpactFile words = tree.Words;
    private readonly Dictionary<string, List<string>> fitting = [];
    private readonly Dictionary<(string Word, int Edits), List<(string Word, int Edits)>> near = [];

    /// <summary>Documents with a word that fits a pattern of letters, <c>*</c> and <c>?</c>; of very many words the most frequent. All count alike.</summary>
    public Query Pattern(string pattern)
    {
        var query = new BooleanQuery(disableCoord: true);
        if (!fitting.TryGetValue(pattern, out var found)) found = fitting[pattern] = Fitting(pattern);
        foreach (string word in found) query.Add(new TermQuery(new Term(IndexSchema.Word, word)), Occur.SHOULD);
        return new ConstantScoreQuery(query);
    }

    /// <summary>Documents with a word or one spelled nearly so, the nearer the more it counts; for words under five letters, one letter apart at most.</summary>
    public Query Fuzzy(QueryNode.Fuzzy fuzzy)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var token in TextTokenizer.Tokenize(fuzzy.Text).Where(token => !token.IsCompound))
        {
            string text = token.Word.Text;
            var asked = (text, text.Length < 5 ? 1 : fuzzy.Edits);
            if (!near.TryGetValue(asked, out var found)) found = near[asked] = Near(asked);
            foreach (var (word, edits) in found)
                query.Add(new TermQuery(new Term(IndexSchema.Word, word)) { Boost = Math.Max(0.1f, 1f - (float)edits / text.Length) }, Occur.SHOULD);
        }
        return query;
    }

    private List<(string Word, int Edits)> Near((string Word, int Edits) asked) =>
    [
        .. SimilarWords.Find(tree, asked.Word, asked.Edits, time)
            .OrderBy(word => word.Edits).ThenByDescending(word => word.Documents)
            .Take(MaximumFuzzyWords).Select(word => (word.Word, word.Edits))
    ];

    private List<string> Fitting(string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var range = SortedWords.Narrow<TermLetters, byte>(words.Letters, words.All, 0, Encoding.UTF8.GetBytes(pattern[..wildcard]));
        bool isPrefix = wildcard == pattern.Length - 1 && pattern[^1] == '*';
        var found = new PriorityQueue<int, int>();
        byte[] bytes = Encoding.UTF8.GetBytes(pattern);
        for (int word = range.From, end = Math.Min(range.To, range.From + MaximumScanned); word < end; word++)
        {
            if ((word - range.From) % Often == 0 && time.CutsShort()) break;
            if (!isPrefix && !Fits(pattern, bytes, words.Letters[word])) continue;
            if (found.Count < MaximumWords) found.Enqueue(word, words.Documents(word));
            else found.EnqueueDequeue(word, words.Documents(word));
        }
        return [.. found.UnorderedItems.Select(item => Encoding.UTF8.GetString(words.Letters[item.Element]))];
    }

    private static bool Fits(string pattern, byte[] bytes, ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestWord) return false;
        if (Ascii.IsValid(word) || !pattern.Contains('?', StringComparison.Ordinal)) return WordPattern.Fits(bytes, word);
        Span<char> letters = stackalloc char[LongestWord];
        return WordPattern.Fits(pattern, letters[..Encoding.UTF8.GetChars(word, letters)]);
    }
}
