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

    /// <summary>Runs a query until its time is over.</summary>
    public static ListMatcher Of(IndexSearcher lucene, Query query, SearchTime time, float boost)
    {
        var found = new LuceneMatches(boost);
        var weight = lucene.CreateNormalizedWeight(query);
        foreach (var leaf in lucene.TopReaderContext.Leaves)
            weight.GetBulkScorer(leaf, scoreDocsInOrder: true, new TimedDocuments(leaf.AtomicReader.LiveDocs, leaf.AtomicReader.MaxDoc, time))?.Score(found);
        return new ListMatcher(found.documents, found.scores);
    }

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        // Nobody tells of one: a generation is searched as one segment, its documents number from 0.
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        documents.Add(doc);
        scores.Add(boost == 0 ? 0 : boost * scorer!.GetScore());
    }
}
