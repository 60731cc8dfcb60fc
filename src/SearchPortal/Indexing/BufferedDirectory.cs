using Lucene.Net.Store;

namespace SearchPortal.Indexing;

/// <summary>Lucene's files for one that reads all of them byte by byte: a buffer is much cheaper then than Lucene.NET's mapped files, which cost a call a byte.</summary>
internal sealed class BufferedDirectory(string folder) : FilterDirectory(new NIOFSDirectory(folder))
{
    /// <summary>Has Lucene take its larger buffer, of 4 kB.</summary>
    private static readonly IOContext Whole = new(new MergeInfo(0, 0, false, 0));

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context) => base.OpenInput(name, Whole);
}
