using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Plain;

/// <summary>Searches the plain index: ten hits with their stored fields, the exact total, counts by venue and year.</summary>
internal sealed class PlainSearch : IDisposable
{
    private const int Size = 10;

    private readonly FSDirectory directory;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly Analyzer analyzer = PlainFields.NewAnalyzer();
    private readonly PlainQuery builder;

    /// <summary>Opens the index.</summary>
    public PlainSearch(string folder)
    {
        directory = FSDirectory.Open(folder);
        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = PlainFields.NewSimilarity() };
        builder = new PlainQuery(analyzer);
    }

    /// <summary>Answers a query and gives the number of hits.</summary>
    public int Search(BenchmarkQuery query)
    {
        // In order, as a collector is made that is not told better.
        var top = TopScoreDocCollector.Create(Size, docsScoredInOrder: true);
        var facets = new PlainFacets();
        searcher.Search(builder.Build(query), MultiCollector.Wrap(top, facets));
        foreach (var hit in top.GetTopDocs().ScoreDocs)
            if (searcher.Doc(hit.Doc).GetField(PlainFields.Title) is null) throw new InvalidDataException("a hit has no title");
        return top.TotalHits;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }
}
