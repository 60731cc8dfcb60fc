using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// BM25 (Robertson, Walker: Okapi at TREC-3) over the exact length of a document, which Lucene's own rounds to one byte.
/// Scores are sums over terms, without coordination or query norm. What a term is worth in a document, before a query weighs it, is kept in 16 bits.
/// </summary>
internal sealed class ExactBm25Similarity : Similarity
{
    private const float ImpactSteps = 65_536;

    private const int LengthSteps = 64;

    /// <inheritdoc/>
    public override long ComputeNorm(FieldInvertState state) => state.Length;

    /// <inheritdoc/>
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        float idf = 0;
        foreach (var term in termStats) idf += InverseDocumentFrequency(term.DocFreq, collectionStats.MaxDoc);
        return new Weight(collectionStats.Field, idf, queryBoost, AverageLength(collectionStats.SumTotalTermFreq, (int)collectionStats.DocCount));
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

    /// <summary>
    /// Mean length of documents, to the nearest 64th power of two, which is a hundredth: one paper more or less leaves it, and so the impacts of
    /// all others, as it was.
    /// </summary>
    /// <param name="sum">Of all lengths; not positive when the field has no frequencies.</param>
    /// <param name="documents">How many have the field.</param>
    public static float AverageLength(long sum, int documents) =>
        sum <= 0 ? 1 : (float)Math.Pow(2, Math.Round(Math.Log2((double)sum / Math.Max(1, documents)) * LengthSteps) / LengthSteps);

    /// <summary>f / (f + K1 · (1 − B + B · length / mean length)), from 0 to 1 in steps of 1/65,536; never 0.</summary>
    /// <param name="frequency">How often the document has the term.</param>
    /// <param name="length">Of the document, in terms.</param>
    /// <param name="averageLength">Of all documents.</param>
    public static ushort Impact(float frequency, long length, float averageLength)
    {
        float norm = Norm(length, averageLength);
        return (ushort)Math.Clamp((int)(ImpactSteps * frequency / (frequency + norm) + 0.5f), 1, ushort.MaxValue);
    }

    /// <summary>How often a document has a term, by the impact; null when several frequencies give the same one.</summary>
    /// <param name="impact">See <see cref="Impact"/>.</param>
    /// <param name="length">Of the document, in terms.</param>
    /// <param name="averageLength">Of all documents.</param>
    public static int? FindFrequency(ushort impact, long length, float averageLength)
    {
        float norm = Norm(length, averageLength);
        int frequency = (int)Math.Round(norm * impact / (ImpactSteps - impact));
        bool isOnly = Impact(frequency - 1, length, averageLength) < impact && Impact(frequency, length, averageLength) == impact && Impact(frequency + 1, length, averageLength) > impact;
        return isOnly ? frequency : null;
    }

    private static float Norm(long length, float averageLength) => IndexSchema.K1 * (1 - IndexSchema.B + IndexSchema.B * length / averageLength);

    /// <summary>What one step of an impact is worth.</summary>
    /// <param name="idf">Of the term.</param>
    /// <param name="boost">What the query weighs it with.</param>
    public static float StepValue(float idf, float boost) => idf * boost * (IndexSchema.K1 + 1) / ImpactSteps;

    private sealed class Weight(string name, float idf, float queryBoost, float averageLength) : SimWeight
    {
        private float topLevel = 1;

        public string Field => name;

        public float AverageLength => averageLength;

        public float StepValue => ExactBm25Similarity.StepValue(idf, queryBoost * topLevel);

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) => topLevel = topLevelBoost;
    }

    private sealed class Scorer(Weight weight, NumericDocValues? lengths) : SimScorer
    {
        private readonly float step = weight.StepValue;

        public override float Score(int doc, float freq) => step * Impact(freq, lengths?.Get(doc) ?? 0, weight.AverageLength);

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
