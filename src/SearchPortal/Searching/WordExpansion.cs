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
    private readonly Dictionary<string, IReadOnlyList<int>> fitting = [];
    private readonly Dictionary<(string Word, int Edits), List<(string Word, int Edits, int Documents)>> near = [];

    /// <summary>Documents with a word that fits a pattern of letters, <c>*</c> and <c>?</c>; of very many words the most frequent. All count alike.</summary>
    public Query Pattern(string pattern)
    {
        if (!fitting.TryGetValue(pattern, out var found)) found = fitting[pattern] = Fitting(pattern);
        return new ConstantScoreQuery(new WordsQuery(words, IndexSchema.Word, found));
    }

    /// <summary>Documents with a word or one spelled nearly so, the nearer the more it counts; for words under five letters, one letter apart at most.</summary>
    /// <param name="field">The field of the words.</param>
    /// <param name="fuzzy">The word as asked.</param>
    /// <param name="has">Whether the field has a word.</param>
    public Query Fuzzy(string field, QueryNode.Fuzzy fuzzy, Func<Term, bool> has)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var token in TextTokenizer.Tokenize(fuzzy.Text).Where(token => !token.IsCompound))
        {
            string text = token.Word.Text;
            foreach (var (term, edits) in Near(text, text.Length < 5 ? 1 : fuzzy.Edits).Select(word => (new Term(field, word.Word), word.Edits)).Where(word => has(word.Item1)).Take(MaximumFuzzyWords))
                query.Add(new TermQuery(term) { Boost = Math.Max(0.1f, 1f - (float)edits / text.Length) }, Occur.SHOULD);
        }
        return query;
    }

    private List<(string Word, int Edits, int Documents)> Near(string text, int edits)
    {
        if (near.TryGetValue((text, edits), out var known)) return known;
        return near[(text, edits)] = [.. SimilarWords.Find(tree, text, edits, time).OrderBy(word => word.Edits).ThenByDescending(word => word.Documents)];
    }

    private IReadOnlyList<int> Fitting(string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var range = SortedWords.Narrow<TermLetters, byte>(words.Letters, words.All, 0, Encoding.UTF8.GetBytes(pattern[..wildcard]));
        bool isPrefix = wildcard == pattern.Length - 1 && pattern[^1] == '*';
        if (isPrefix && range.To - range.From <= MaximumWords) return [.. Enumerable.Range(range.From, range.To - range.From)];
        var found = new PriorityQueue<int, int>();
        byte[] bytes = Encoding.UTF8.GetBytes(pattern);
        for (int word = range.From, end = Math.Min(range.To, range.From + MaximumScanned); word < end; word++)
        {
            if ((word - range.From) % Often == 0 && time.CutsShort()) break;
            if (!isPrefix && !Fits(pattern, bytes, words.Letters[word])) continue;
            if (found.Count < MaximumWords) found.Enqueue(word, words.Documents(word));
            else found.EnqueueDequeue(word, words.Documents(word));
        }
        return [.. found.UnorderedItems.Select(item => item.Element)];
    }

    private static bool Fits(string pattern, byte[] bytes, ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestWord) return false;
        if (Ascii.IsValid(word) || !pattern.Contains('?', StringComparison.Ordinal)) return WordPattern.Fits(bytes, word);
        Span<char> letters = stackalloc char[LongestWord];
        return WordPattern.Fits(pattern, letters[..Encoding.UTF8.GetChars(word, letters)]);
    }
}
