using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// Writes the Lucene index of a generation and the impacts beside it: a rebuild one segment, an update small ones beside those it found. Indexes on a thread of its
/// own, one document after the other, so that their numbers follow the content.
/// </summary>
internal sealed class DocumentWriter : IDisposable
{
    // What waits outlives collections, and each of them copies it: of 256 papers a tenth of a rebuild's collecting.
    private const int MostWaiting = 64;

    /// <summary>Papers of a segment: what is inverted waits in files a kilobyte a paper, which are mapped whole when the segment is written.</summary>
    private const int MostBuffered = 1 << 18;

    private readonly FSDirectory directory;
    private readonly IndexWriter index;
    private readonly string? former;
    private readonly RankedWords ranked;
    private readonly InvertedFields inverted;
    private readonly PublicationDocument document;
    private readonly WriteBehind<Change> behind;

    /// <summary>Begins an index, or goes on with the one in the folder.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="authors">Knows other spellings of names.</param>
    /// <param name="former">Folder of the generation whose index is there already; null to begin one.</param>
    public DocumentWriter(string folder, AuthorRegistry authors, string? former)
    {
        this.former = former;
        bool updates = former is not null;
        inverted = new InvertedFields(folder);
        directory = FSDirectory.Open(Path.Combine(folder, GenerationFiles.Lucene));
        index = new IndexWriter(directory, new IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = updates ? OpenMode.APPEND : OpenMode.CREATE,
            RAMBufferSizeMB = BufferMegabytes(),
            MaxBufferedDocs = MostBuffered,
            // Of a rebuild's segments one stays.
            UseCompoundFile = updates,
            Codec = inverted.Codec,
            Similarity = new ExactBm25Similarity(),
            // Merges neighbours only, so that documents keep the order of the content.
            MergePolicy = updates ? SmallMerges() : new LogByteSizeMergePolicy(),
            MergeScheduler = updates ? new SerialMergeScheduler() : new ConcurrentMergeScheduler(),
        });
        ranked = new RankedWords(folder);
        document = new PublicationDocument(authors, ranked, inverted);
        behind = new WriteBehind<Change>("Indexing", MostWaiting, Apply);
    }

    /// <summary>Adds a paper; of an update it takes the place of the one under its key.</summary>
    public void Add(IndexedPaper paper) => behind.Add(new Change(paper.Publication.Key, paper));

    /// <summary>Removes the paper that an update found under a key, if there is one.</summary>
    public void Remove(string key)
    {
        if (former is not null) behind.Add(new Change(key, null));
    }

    /// <summary>Merges a rebuild's index into one segment, commits, and works out the impacts.</summary>
    public void Complete()
    {
        behind.Complete();
        if (former is null) index.ForceMerge(1);
        index.Commit();
        index.Dispose();
        ranked.Write(former);
    }

    /// <summary>Lets go of everything, whether complete or not.</summary>
    public void Dispose()
    {
        behind.Dispose();
        index.Rollback();
        document.Dispose();
        ranked.Dispose();
        inverted.Dispose();
        directory.Dispose();
    }

    private void Apply(Change change)
    {
        if (change.Paper is not IndexedPaper paper) index.DeleteDocuments(new Term(IndexSchema.Key, change.Key));
        else if (former is not null) index.UpdateDocument(new Term(IndexSchema.Key, change.Key), document.Write(paper));
        else index.AddDocument(document.Write(paper));
    }

    /// <summary>Lucene's memory for what is not written yet: the more, the less is merged.</summary>
    private static double BufferMegabytes() => Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (16.0 * (1 << 20)), 16, 128);

    /// <summary>Keeps the number of segments small and leaves the large one of the rebuild alone.</summary>
    private static LogByteSizeMergePolicy SmallMerges() => new() { MergeFactor = 4, MaxMergeMB = 16 };

    /// <summary>A paper to add, or with none a key to remove.</summary>
    private readonly record struct Change(string Key, IndexedPaper? Paper);
}
