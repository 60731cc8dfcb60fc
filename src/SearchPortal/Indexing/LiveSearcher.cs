using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Indexing;

/// <summary>Searches a generation; removed documents are not among those counted for scores.</summary>
internal sealed class LiveSearcher : IndexSearcher
{
    /// <summary>Searches all of an index.</summary>
    public LiveSearcher(IndexReader reader)
        : base(reader) => Similarity = new ExactBm25Similarity();

    /// <inheritdoc/>
    public override CollectionStatistics CollectionStatistics(string field)
    {
        var all = base.CollectionStatistics(field);
        return IndexReader.HasDeletions ? new CollectionStatistics(field, IndexReader.NumDocs, all.DocCount, all.SumTotalTermFreq, all.SumDocFreq) : all;
    }
}
