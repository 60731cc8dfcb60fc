using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>One generation with its searcher, counted by its leases and closed with the last of them.</summary>
internal sealed class OpenGeneration : IDisposable
{
    private readonly GenerationReader reader;
    private int holders = 1;

    /// <summary>Opens a generation and asks it once, so that the first visitor does not wait.</summary>
    /// <exception cref="IndexUnavailableException">It cannot be opened.</exception>
    public OpenGeneration(string folder)
    {
        reader = new GenerationReader(folder);
        try
        {
            Searcher = new Searcher(reader);
            Images = new ImageNames(reader.Site.Images);
            Warm();
        }
        // Damaged bytes lead the engine to whatever they lead it to.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            reader.Dispose();
            throw new IndexUnavailableException($"the generation {folder} cannot be searched ({fault.Message}); run `index rollback` or `index rebuild`", fault);
        }
    }

    /// <summary>Asks it.</summary>
    public Searcher Searcher { get; }

    /// <summary>Its pictures.</summary>
    public ImageNames Images { get; }

    /// <summary>Its id.</summary>
    public string Id => reader.Manifest.Id;

    /// <summary>Its files.</summary>
    public GenerationReader Reader => reader;

    /// <summary>Holds it open once more; false when it is closed already.</summary>
    public bool TryHold()
    {
        int seen = Volatile.Read(ref holders);
        while (seen > 0)
        {
            int before = Interlocked.CompareExchange(ref holders, seen + 1, seen);
            if (before == seen) return true;
            seen = before;
        }
        return false;
    }

    /// <summary>Lets go once; the last one to do so closes it.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref holders) == 0) reader.Dispose();
    }

    private void Warm()
    {
        var everything = Searcher.Search(new SearchRequest());
        foreach (var hit in everything.Hits.Take(3))
        {
            Searcher.Search(new SearchRequest { Text = hit.Publication.Title });
            // The first slip is the slowest: most of the tree of words is worked out for it.
            Searcher.Search(new SearchRequest { Text = WithSlip(hit.Publication.Title) });
        }
    }

    /// <summary>The longest word, two letters of it swapped.</summary>
    private static string WithSlip(string title) =>
        title.Split(' ').MaxBy(word => word.Length) is { Length: > 3 } word ? $"{word[0]}{word[2]}{word[1]}{word[3..]}" : title;
}
