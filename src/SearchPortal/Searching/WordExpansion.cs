using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The words of all texts that a pattern or a misspelt word means.</summary>
/// <param name="tree">All words.</param>
internal sealed class WordExpansion(WordTree tree)
{
    private const int MaximumWords = 1_000;
    private const int MaximumScanned = 2_000_000;
    private const int MaximumFuzzyWords = 40;
    private const int LongestWord = 256;

    private readonly ImpactFile words = tree.Words;

    /// <summary>Documents with a word that fits a pattern of letters, <c>*</c> and <c>?</c>; of very many words the most frequent. All count alike.</summary>
    public Query Pattern(string pattern)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (string word in Fitting(pattern)) query.Add(new TermQuery(new Term(IndexSchema.Word, word)), Occur.SHOULD);
        return new ConstantScoreQuery(query);
    }

    /// <summary>Documents with a word or one spelled nearly so, the nearer the more it counts; for words under five letters, one letter apart at most.</summary>
    public Query Fuzzy(QueryNode.Fuzzy fuzzy)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var token in TextTokenizer.Tokenize(fuzzy.Text).Where(token => !token.IsCompound))
        {
            string text = token.Word.Text;
            var near = SimilarWords.Find(tree, text, text.Length < 5 ? 1 : fuzzy.Edits);
            foreach (var (word, edits, _) in near.OrderBy(word => word.Edits).ThenByDescending(word => word.Documents).Take(MaximumFuzzyWords))
                query.Add(new TermQuery(new Term(IndexSchema.Word, word)) { Boost = Math.Max(0.1f, 1f - (float)edits / text.Length) }, Occur.SHOULD);
        }
        return query;
    }

    private IEnumerable<string> Fitting(string pattern)
    {
        int wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var range = SortedWords.Narrow<TermLetters, byte>(words.Letters, words.All, 0, Encoding.UTF8.GetBytes(pattern[..wildcard]));
        bool isPrefix = wildcard == pattern.Length - 1 && pattern[^1] == '*';
        var found = new PriorityQueue<int, int>();
        Span<char> letters = stackalloc char[LongestWord];
        for (int word = range.From, end = Math.Min(range.To, range.From + MaximumScanned); word < end; word++)
        {
            if (!isPrefix && !(words.Letters[word].Length <= LongestWord && WordPattern.Fits(pattern, letters[..Encoding.UTF8.GetChars(words.Letters[word], letters)]))) continue;
            if (found.Count < MaximumWords) found.Enqueue(word, words.Documents(word));
            else found.EnqueueDequeue(word, words.Documents(word));
        }
        return found.UnorderedItems.Select(item => Encoding.UTF8.GetString(words.Letters[item.Element]));
    }
}
