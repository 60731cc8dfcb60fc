using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Searching.Matching;

/// <summary>Collects what Lucene finds, in order.</summary>
/// <param name="boost">What scores are multiplied with.</param>
internal sealed class LuceneMatches(float boost) : ICollector
{
    private readonly List<int> documents = [];
    private readonly List<float> scores = [];
    private Scorer? scorer;

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>Runs a query.</summary>
    public static ListMatcher Of(IndexSearcher lucene, Query query, float boost)
    {
        var found = new LuceneMatches(boost);
        lucene.Search(query, found);
        return new ListMatcher(found.documents, found.scores);
    }

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        // A generation is searched as one segment; its documents number from 0.
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        documents.Add(doc);
        scores.Add(boost == 0 ? 0 : boost * scorer!.GetScore());
    }
}
