using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>One generation held open for one request, so that all of a response comes from it.</summary>
public sealed class IndexLease : IDisposable
{
    /// <summary>Asks the generation.</summary>
    public Searcher Searcher => throw new NotImplementedException();

    /// <summary>Settings, venues, authors and pages as they were when it was built.</summary>
    public SiteContent Site => throw new NotImplementedException();

    /// <summary>What it says of itself.</summary>
    public IndexManifest Manifest => throw new NotImplementedException();

    /// <summary>Gives the generation back.</summary>
    public void Dispose() { }
}
