using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>
/// Pseudo-relevance feedback: a description that no paper matches in full borrows the words that its best papers share
/// (a relevance model, after Lavrenko and Croft, SIGIR 2001). Words of the visitor keep the upper hand.
/// </summary>
internal static class Feedback
{
    /// <summary>Best papers read.</summary>
    public const int Papers = 6;

    private const int Words = 25;
    private const float Weight = 0.5f;

    /// <summary>The query with borrowed words; it matches the same papers.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="best">Best papers with their scores.</param>
    /// <param name="reader">The index.</param>
    public static Query Extend(Query query, IEnumerable<(float Score, Publication Paper)> best, IndexReader reader)
    {
        var more = new BooleanQuery(disableCoord: true);
        TellingTerms.AddTo(more, TellingTerms.Heaviest(Model(best), Words, reader), weight => Weight * weight);
        return new BooleanQuery(disableCoord: true) { { query, Occur.MUST }, { more, Occur.SHOULD } };
    }

    /// <summary>How large a share of the best papers each stem has, weighted by their scores.</summary>
    private static Dictionary<string, float> Model(IEnumerable<(float Score, Publication Paper)> best)
    {
        var shares = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (score, paper) in best)
        {
            var tokens = TextTokenizer.Tokenize($"{paper.Title}\n{paper.Abstract}").FindAll(token => !token.IsCompound && !token.Word.IsStop && token.Word.Text.Length > 1);
            foreach (var token in tokens) shares[token.Word.Stem] = shares.GetValueOrDefault(token.Word.Stem) + score / tokens.Count;
        }
        return shares;
    }
}
