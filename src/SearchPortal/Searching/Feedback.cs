using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>
/// Pseudo-relevance feedback: a description that no paper matches in full borrows the words that its best papers share
/// (a relevance model, after Lavrenko and Croft, SIGIR 2001). Words of the visitor keep the upper hand.
/// </summary>
/// <param name="statistics">Of the index.</param>
/// <param name="read">The publication of a document.</param>
internal sealed class Feedback(StemStatistics statistics, Func<int, Publication> read)
{
    private const int Papers = 6;
    private const int Words = 25;
    private const float Weight = 0.5f;

    /// <summary>The query with borrowed words; it matches the same papers.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="best">What it found, the best first.</param>
    public Query Extend(Query query, IEnumerable<(ulong Key, int Doc)> best)
    {
        var papers = best.Take(Papers).Select(hit => (SortKey.Score(hit.Key), read(hit.Doc)));
        var more = new BooleanQuery(disableCoord: true);
        TellingTerms.AddTo(more, TellingTerms.Heaviest(Model(papers), Words, statistics), weight => Weight * weight);
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
