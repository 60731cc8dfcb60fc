using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The words that set a text apart: frequent in it, rare elsewhere.</summary>
internal static class TellingTerms
{
    /// <summary>The heaviest stems, heaviest first, equal ones by letters; the heaviest weighs 1.</summary>
    /// <param name="frequencies">How much of the text each stem is, in any unit.</param>
    /// <param name="size">At most this many.</param>
    /// <param name="statistics">Say how rare a stem is.</param>
    public static IReadOnlyList<(Term Term, float Weight)> Heaviest(IReadOnlyDictionary<string, float> frequencies, int size, StemStatistics statistics)
    {
        var heaviest = frequencies
            .Select(pair => (Term: new Term(IndexSchema.Text, pair.Key), Frequency: pair.Value))
            .Select(pair => (pair.Term, pair.Frequency, Documents: statistics.Documents(pair.Term.Text)))
            // A word that only one publication has leads nowhere.
            .Where(word => word.Documents > 1)
            .Select(word => (word.Term, Weight: word.Frequency * ExactBm25Similarity.InverseDocumentFrequency(word.Documents, statistics.Count)))
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Term.Text, StringComparer.Ordinal)
            .Take(size)
            .ToList();
        return heaviest.ConvertAll(word => (word.Term, word.Weight / heaviest[0].Weight));
    }

    /// <summary>Adds terms to a query, each as one that may match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="boost">From a weight to what it counts.</param>
    public static void AddTo(BooleanQuery query, IReadOnlyList<(Term Term, float Weight)> terms, Func<float, float> boost)
    {
        foreach (var (term, weight) in terms) query.Add(new TermQuery(term) { Boost = boost(weight) }, Occur.SHOULD);
    }
}
