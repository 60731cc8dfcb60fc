using System.Globalization;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Publications;

namespace SearchPortal.Relevance;

/// <summary>What Lucene does out of the box: BM25 (1.2, 0.75) over one field of title, authors and abstract, English analysis, any word.</summary>
internal sealed class PlainBm25 : IDisposable
{
    private readonly RAMDirectory directory = new();
    private readonly EnglishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    /// <summary>Indexes publications.</summary>
    public PlainBm25(IEnumerable<Publication> publications)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var p in publications)
            {
                string text = $"{p.Title}\n{string.Join(", ", p.Authors.Select(author => author.Display))}\n{p.Abstract}";
                writer.AddDocument([new StringField("key", p.Key, Field.Store.YES), new TextField("text", text, Field.Store.NO)]);
            }
            writer.ForceMerge(1);
        }
        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Keys of the best 1,000 for a text.</summary>
    public IReadOnlyList<string> Rank(string text)
    {
        var query = new BooleanQuery();
        using var stream = analyzer.GetTokenStream("text", text);
        var term = stream.GetAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken() && query.Clauses.Count < 200) query.Add(new TermQuery(new Term("text", term.ToString())), Occur.SHOULD);
        stream.End();
        return query.Clauses.Count == 0 ? [] : [.. searcher.Search(query, 1_000).ScoreDocs.Select(hit => reader.Document(hit.Doc).Get("key", CultureInfo.InvariantCulture))];
    }

    /// <summary>Closes the index.</summary>
    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }
}
