using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Writes the Lucene index of a generation: a rebuild one segment, an update small ones beside those it found.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly string folder;
    private readonly FSDirectory directory;
    private readonly IndexWriter index;
    private readonly bool updates;

    /// <summary>Begins an index, or goes on with the one in the folder.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="updates">Whether an index is there already.</param>
    public DocumentWriter(string folder, bool updates)
    {
        (this.folder, this.updates) = (folder, updates);
        directory = FSDirectory.Open(Path.Combine(folder, GenerationFiles.Lucene));
        index = new IndexWriter(directory, new IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = updates ? OpenMode.APPEND : OpenMode.CREATE,
            RAMBufferSizeMB = 48,
            Similarity = new ExactBm25Similarity(),
            // Merges neighbours only, so that documents keep the order of the content.
            MergePolicy = updates ? SmallMerges() : new LogByteSizeMergePolicy(),
            MergeScheduler = updates ? new SerialMergeScheduler() : new ConcurrentMergeScheduler(),
        });
    }

    /// <summary>Adds a document; of an update it takes the place of the one under its key.</summary>
    public void Add(string key, Document document)
    {
        if (updates) index.UpdateDocument(new Term(IndexSchema.Key, key), document);
        else index.AddDocument(document);
    }

    /// <summary>Removes the document that an update found under a key, if there is one.</summary>
    public void Remove(string key)
    {
        if (updates) index.DeleteDocuments(new Term(IndexSchema.Key, key));
    }

    /// <summary>Merges a rebuild's index into one segment, commits, and works out the impacts.</summary>
    public void Complete()
    {
        if (!updates) index.ForceMerge(1);
        index.Commit();
        index.Dispose();
        using var reader = DirectoryReader.Open(directory);
        AllCores.Run(
            () => ImpactFileWriter.Write(Path.Combine(folder, ImpactFile.Stems), reader, IndexSchema.Text),
            () => ImpactFileWriter.Write(Path.Combine(folder, ImpactFile.Words), reader, IndexSchema.Word));
    }

    /// <summary>Lets go of everything, whether complete or not.</summary>
    public void Dispose()
    {
        index.Rollback();
        directory.Dispose();
    }

    /// <summary>Keeps the number of segments small and leaves the large one of the rebuild alone.</summary>
    private static LogByteSizeMergePolicy SmallMerges() => new() { MergeFactor = 4, MaxMergeMB = 16 };
}
