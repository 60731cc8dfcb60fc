using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class KeptImpactsTests : IDisposable
{
    private const int Papers = 70_000;

    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("searchportal-impacts-");
    private readonly Random random = new(5);
    private int written;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Impacts_taken_over_are_those_that_would_be_worked_out()
    {
        string former = Former();
        using var directory = FSDirectory.Open(Path.Combine(former, GenerationFiles.Lucene));
        Write(directory, OpenMode.APPEND, writer =>
        {
            foreach (int gone in new[] { 0, 3, 65_535, 65_536, Papers - 1 }) writer.DeleteDocuments(new Term(IndexSchema.Key, $"{gone}"));
            writer.UpdateDocument(new Term(IndexSchema.Key, "17"), Paper(17, "anew words b c"));
            writer.AddDocument(Paper(Papers, "a zz zz"));
            writer.Commit();
            writer.AddDocument(Paper(Papers + 1, ""));
        });
        using var reader = DirectoryReader.Open(directory);
        using var kept = KeptImpacts.Find(former, ImpactFile.Stems, reader);

        Assert.NotNull(kept);
        Assert.Equal(Bytes(reader, null), Bytes(reader, kept));
    }

    [Fact]
    public void Nothing_is_taken_over_when_papers_have_become_longer()
    {
        string former = Former();
        using var directory = FSDirectory.Open(Path.Combine(former, GenerationFiles.Lucene));
        Write(directory, OpenMode.APPEND, writer => writer.AddDocument(Paper(Papers, string.Join(' ', Enumerable.Repeat("long", Papers)))));
        using var reader = DirectoryReader.Open(directory);
        using var kept = KeptImpacts.Find(former, ImpactFile.Stems, reader);

        Assert.Equal(Bytes(reader, null), Bytes(reader, kept));
    }

    private string Former()
    {
        string former = folder.CreateSubdirectory("former").FullName;
        using var directory = FSDirectory.Open(Path.Combine(former, GenerationFiles.Lucene));
        Write(directory, OpenMode.CREATE, writer =>
        {
            for (int paper = 0; paper < Papers; paper++) writer.AddDocument(Paper(paper, $"{Word()} {Word()} b"));
            writer.ForceMerge(1);
        });
        using var reader = DirectoryReader.Open(directory);
        ImpactBuilder.Write(Path.Combine(former, ImpactFile.Stems), reader, IndexSchema.Text);
        return former;
    }

    private byte[] Bytes(DirectoryReader reader, KeptImpacts? kept)
    {
        string path = Path.Combine(folder.FullName, $"{written++}");
        ImpactBuilder.Write(path, reader, IndexSchema.Text, kept);
        return File.ReadAllBytes(path);
    }

    private string Word() => ((char)('a' + random.Next(26))).ToString();

    private static Document Paper(int key, string text) =>
    [
        new StringField(IndexSchema.Key, $"{key}", Field.Store.NO),
        new Field(IndexSchema.Text, text, IndexSchema.Ranked),
    ];

    private static void Write(FSDirectory directory, OpenMode mode, Action<IndexWriter> work)
    {
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            OpenMode = mode,
            Similarity = new ExactBm25Similarity(),
            MergePolicy = mode == OpenMode.CREATE ? new LogByteSizeMergePolicy() : NoMergePolicy.COMPOUND_FILES,
        };
        using var writer = new IndexWriter(directory, settings);
        work(writer);
    }
}
