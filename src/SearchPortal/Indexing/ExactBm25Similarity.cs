using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// BM25 (Robertson, Walker: Okapi at TREC-3) over the exact length of a document, which Lucene's own rounds to one byte.
/// Scores are sums over terms, without coordination or query norm.
/// </summary>
internal sealed class ExactBm25Similarity : Similarity
{
    /// <inheritdoc/>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    /// <inheritdoc/>
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        double length = collectionStats.SumTotalTermFreq <= 0 ? 1 : (double)collectionStats.SumTotalTermFreq / Math.Max(1, collectionStats.DocCount);
        float idf = 0;
        foreach (var term in termStats) idf += InverseDocumentFrequency(term.DocFreq, collectionStats.MaxDoc);
        return new Weight(collectionStats.Field, idf, queryBoost, (float)length);
    }

    /// <inheritdoc/>
    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var bm25 = (Weight)weight;
        return new Scorer(bm25, context.AtomicReader.GetNormValues(bm25.Field));
    }

    /// <summary>ln(1 + (N − n + 0.5) / (n + 0.5)), never negative.</summary>
    public static float InverseDocumentFrequency(long documents, long all) =>
        (float)Math.Log(1 + (all - documents + 0.5) / (documents + 0.5));

    private sealed class Weight(string name, float idf, float queryBoost, float averageLength) : SimWeight
    {
        private float topLevel = 1;

        public string Field => name;

        public float AverageLength => averageLength;

        public float Value => idf * queryBoost * topLevel * (IndexSchema.K1 + 1);

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => topLevel = topLevelBoost;
    }

    private sealed class Scorer(Weight weight, NumericDocValues? lengths) : SimScorer
    {
        private readonly float value = weight.Value;
        private readonly float perLength = IndexSchema.K1 * IndexSchema.B / weight.AverageLength;

        public override float Score(int doc, float freq)
        {
            float norm = IndexSchema.K1 * (1 - IndexSchema.B) + (lengths is null ? 0 : perLength * lengths.Get(doc));
            return value * freq / (freq + norm);
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
