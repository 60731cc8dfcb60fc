using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Searching;

/// <summary>Keeps the best documents of a query and nothing else; equal ones by newness, then by key.</summary>
/// <param name="columns">The generation's columns.</param>
/// <param name="depth">How many to keep.</param>
internal sealed class BestCollector(DocumentColumns columns, int depth) : ICollector
{
    private readonly TopHits top = new(Math.Min(depth, columns.Count));
    private Scorer? scorer;

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The documents, best first.</summary>
    public (ulong Key, int Doc)[] Sorted() => top.Sorted();

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        // A generation is read as one segment; its documents number from 0.
    }

    /// <inheritdoc/>
    public void Collect(int doc) => top.Offer(SortKey.Of(scorer!.GetScore(), columns.Order.Place(SortOrder.Relevance, doc)), doc);
}
