using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Tests.Searching.Matching;

/// <summary>Three windows of small documents, some words frequent and some rare: their impacts and positions, and the same documents in an index of Lucene's.</summary>
public sealed class MatchedIndex : IDisposable
{
    /// <summary>The rarer the greater their numbers.</summary>
    internal const int Words = 40;

    internal const int Documents = 140_000;

    private static readonly string[] Fields = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("searchportal-matching-");
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher lucene;
    private readonly ImpactFile impacts;
    private readonly ImpactFile words;
    private readonly PositionFile positions;

    public MatchedIndex()
    {
        string path = Path.Combine(folder.FullName, ImpactFile.Names[IndexSchema.Text]);
        string wordsPath = Path.Combine(folder.FullName, ImpactFile.Names[IndexSchema.Word]), positionsPath = Path.Combine(folder.FullName, PositionFile.Name);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { Similarity = new ExactBm25Similarity() }))
        using (var inversion = new Inversion(Path.Combine(folder.FullName, "inverted"), word => word.Text))
        using (var placed = new Inversion(Path.Combine(folder.FullName, "placed"), word => word.Text, withPositions: true))
        {
            var random = new Random(7);
            for (int doc = 0; doc < Documents; doc++)
            {
                string[] some = Text(1 + random.Next(6), 4);
                foreach (string word in some) inversion.Add(Vocabulary.Shared[word], 1);
                inversion.EndPaper();
                writer.AddDocument([
                    new TextField(IndexSchema.Text, string.Join(' ', some), Field.Store.NO), new StringField(IndexSchema.Type, $"k{random.Next(3)}", Field.Store.NO),
                    .. Fields.Select(field => Place(field, Text(random.Next(5) * random.Next(4), 6), placed)),
                ]);
                placed.EndPaper();
            }
            writer.ForceMerge(1);
            var numbers = new DocumentNumbers(Documents, [], [.. Enumerable.Range(0, Documents)]);
            ImpactBuilder.Write(path, inversion, numbers);
            using var builder = new PositionBuilder(positionsPath, numbers);
            ImpactBuilder.Write(wordsPath, placed, numbers, positions: builder);

            string[] Text(int length, int skew) => [.. Enumerable.Range(0, length).Select(_ => $"w{(int)(Words * Math.Pow(random.NextDouble(), skew))}")];
        }
        reader = DirectoryReader.Open(directory);
        lucene = new IndexSearcher(reader) { Similarity = new ExactBm25Similarity() };
        (impacts, words, positions) = (new ImpactFile(path), new ImpactFile(wordsPath), new PositionFile(positionsPath));
        var files = new Dictionary<string, ImpactFile> { [IndexSchema.Text] = impacts };
        Matching = new QueryMatching(new MatcherBuilder(lucene, files, new PhraseMatching(words, positions), new DocumentColumns(null, null)), reader.MaxDoc);
    }

    internal QueryMatching Matching { get; }

    public void Dispose()
    {
        impacts.Dispose();
        words.Dispose();
        positions.Dispose();
        reader.Dispose();
        directory.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Documents with any of some words, by their numbers in the file of impacts.</summary>
    internal Query AnyOf(IEnumerable<int> words) => new WordsQuery(impacts, IndexSchema.Text, [.. words.Select(word => word % impacts.All.To).Distinct()]);

    /// <summary>Some words in a row, each as far behind the one before as it says.</summary>
    internal static Query Phrase(IReadOnlyList<(int Word, int Step)> parts, int fields, float boost)
    {
        int place = -parts[0].Step;
        return new TextPhrase([.. Fields.Where((_, i) => (fields >> i & 1) != 0)], [.. parts.Select(part => $"w{part.Word}")], [.. parts.Select(part => place += part.Step)]) { Boost = boost };
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
        // Before Lucene has the query: it changes boosts of the parts.
        if (found.Count > 0) Assert.Equal(found[found.Count / 2].Score, Matching.FindScore(query, found[found.Count / 2].Doc, SearchTime.Endless()));
        var expected = new Expected();
        lucene.Search(query, expected);
        Assert.Equal(expected.Hits.Select(hit => hit.Doc), found.Select(hit => hit.Doc));
        for (int i = 0; i < found.Count; i++) Assert.Equal(expected.Hits[i].Score, found[i].Score, 1e-3f);
    }

    internal void AssertBest(Query query, int size)
    {
        var scores = Found(query).ToDictionary(hit => hit.Doc, hit => hit.Score);
        var best = Matching.Best(query, size, [.. Enumerable.Range(0, Documents)], SearchTime.Endless());

        Assert.Equal(best.Length, best.DistinctBy(hit => hit.Doc).Count());
        Assert.Equal(scores.Values.OrderDescending().Take(size), best.Select(hit => scores[hit.Doc]), (one, other) => MathF.Abs(one - other) < 1e-3f);
        Assert.All(best, hit => Assert.Equal(scores[hit.Doc], SortKey.Score(hit.Key), 1e-3f));
    }

    /// <summary>A field of Lucene's, whose words are also placed in a paper.</summary>
    private static Field Place(string field, string[] text, Inversion placed)
    {
        foreach (var (place, word) in text.Index()) placed.Add(Vocabulary.Shared[word], 1, WordPosition.Of(WordPosition.NumberOf(field), place));
        return new Field(field, string.Join(' ', text), IndexSchema.Positional);
    }

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
