using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>One generation held open for one request, so that all of a response comes from it.</summary>
public sealed class IndexLease : IDisposable
{
    private readonly OpenGeneration generation;
    private int released;

    internal IndexLease(OpenGeneration generation) => this.generation = generation;

    /// <summary>Asks the generation.</summary>
    public Searcher Searcher => generation.Searcher;

    /// <summary>Settings, venues, authors and pages as they were when it was built.</summary>
    public SiteContent Site => generation.Reader.Site;

    /// <summary>The picture of a name below <c>images/</c>; null when there is none.</summary>
    public SiteImage? FindImage(string name) => generation.Images.Find(name);

    /// <summary>The picture that is named after a paper's key; null when there is none.</summary>
    public SiteImage? FindImageOfPaper(string key) => generation.Images.FindOfPaper(key);

    /// <summary>Where a picture of the site is on this machine.</summary>
    public string PathOf(SiteImage image) => Path.Combine(generation.Reader.Folder, GenerationFiles.Images, image.Name);

    /// <summary>What it says of itself.</summary>
    public IndexManifest Manifest => generation.Reader.Manifest;

    /// <summary>Gives the generation back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref released, 1) == 0) generation.Dispose();
    }
}
