using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Tests.Searching.Matching;

/// <summary>An index of three windows of small documents, some words frequent and some rare, with its impacts.</summary>
public sealed class MatchedIndex : IDisposable
{
    internal const int Words = 40;

    private const int Documents = 140_000;

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("searchportal-matching-");
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher lucene;
    private readonly ImpactFile impacts;

    public MatchedIndex()
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { Similarity = new ExactBm25Similarity() }))
        {
            var random = new Random(7);
            for (int doc = 0; doc < Documents; doc++) writer.AddDocument(Document(random));
            writer.ForceMerge(1);
        }
        reader = DirectoryReader.Open(directory);
        lucene = new IndexSearcher(reader) { Similarity = new ExactBm25Similarity() };
        string path = Path.Combine(folder.FullName, ImpactFile.Stems);
        ImpactBuilder.Write(path, reader, IndexSchema.Text);
        impacts = new ImpactFile(path);
        Matching = new QueryMatching(new MatcherBuilder(lucene, impacts, impacts, new DocumentColumns(null, null)), reader.MaxDoc);
    }

    internal QueryMatching Matching { get; }

    public void Dispose()
    {
        impacts.Dispose();
        reader.Dispose();
        directory.Dispose();
        folder.Delete(recursive: true);
    }

    internal static Term Word(int number) => new(IndexSchema.Text, $"w{number}");

    internal static Term Kind(int number) => new(IndexSchema.Type, $"k{number}");

    internal List<(int Doc, float Score)> Found(Query query)
    {
        var found = new List<(int, float)>();
        Matching.Run(query, (first, matches) =>
        {
            for (int i = 0; i < matches.Count; i++) found.Add((first + matches.Documents[i], matches.Scores[i]));
        }, SearchTime.Endless());
        return found;
    }

    internal void AssertSame(Query query)
    {
        var found = Found(query);
        var expected = new Expected();
        lucene.Search(query, expected);
        Assert.Equal(expected.Hits.Select(hit => hit.Doc), found.Select(hit => hit.Doc));
        for (int i = 0; i < found.Count; i++) Assert.Equal(expected.Hits[i].Score, found[i].Score, 1e-3f);
    }

    /// <summary>Words are the rarer the greater their numbers.</summary>
    private static Document Document(Random random) =>
    [
        new TextField(IndexSchema.Text, string.Join(' ', Enumerable.Range(0, 1 + random.Next(6)).Select(_ => $"w{(int)(Words * Math.Pow(random.NextDouble(), 4))}")), Field.Store.NO),
        new StringField(IndexSchema.Type, $"k{random.Next(3)}", Field.Store.NO),
    ];

    private sealed class Expected : ICollector
    {
        private Scorer? scorer;

        public List<(int Doc, float Score)> Hits { get; } = [];

        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;

        public void SetNextReader(AtomicReaderContext context)
        {
            // One segment.
        }

        public void Collect(int doc) => Hits.Add((doc, scorer!.GetScore()));
    }
}
