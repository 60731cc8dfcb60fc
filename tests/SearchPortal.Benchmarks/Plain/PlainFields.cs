using Lucene.Net.Analysis.En;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace SearchPortal.Benchmarks.Plain;

/// <summary>The fields of the plain index and what both its sides share.</summary>
internal static class PlainFields
{
    public const string Title = "title";
    public const string Authors = "authors";
    public const string Abstract = "abstract";
    public const string Venue = "venue";
    public const string Year = "year";

    /// <summary>Lucene's own English analysis, for every field.</summary>
    public static EnglishAnalyzer NewAnalyzer() => new(LuceneVersion.LUCENE_48);

    /// <summary>Lucene's own BM25.</summary>
    public static Similarity NewSimilarity() => new BM25Similarity();

    /// <summary>The fields of words and what a match in each weighs.</summary>
    public static IReadOnlyList<(string Name, float Boost)> Weighted { get; } = [(Title, 3f), (Authors, 1.5f), (Abstract, 1f)];

    /// <summary>A query of a field with its weight.</summary>
    public static Query Boosted(Query query, float boost)
    {
        query.Boost = boost;
        return query;
    }
}
