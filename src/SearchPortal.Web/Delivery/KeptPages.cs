namespace SearchPortal.Web.Delivery;

/// <summary>
/// Finished pages, for whoever asks for the same again. Their versions name the generation, so that none is ever shown for another;
/// they are dropped when the index is switched, to free the memory.
/// </summary>
/// <param name="mostBytes">What all of them may take together.</param>
internal sealed class KeptPages(int mostBytes)
{
    /// <summary>What a site keeps, in bytes.</summary>
    public const int DefaultBytes = 32 * 1024 * 1024;

    private const int SmallestShare = 64;

    private readonly Lock changing = new();
    private Dictionary<string, KeptPage> young = [];
    private Dictionary<string, KeptPage> old = [];
    private int youngBytes;
    private int oldBytes;

    /// <summary>What the pages kept take now, in bytes.</summary>
    public int Bytes => youngBytes + oldBytes;

    /// <summary>How often a page was found.</summary>
    public long Hits { get; private set; }

    /// <summary>How often it was not.</summary>
    public long Misses { get; private set; }

    /// <summary>The page of a version; null when it is not kept.</summary>
    public KeptPage? Find(string version)
    {
        lock (changing)
        {
            var page = Take(version);
            if (page is null) Misses++;
            else Hits++;
            return page;
        }
    }

    /// <summary>Keeps a page if it is not too big.</summary>
    public void Keep(KeptPage page)
    {
        if (page.Size > mostBytes / SmallestShare) return;
        lock (changing)
        {
            if (!young.ContainsKey(page.Version) && !old.ContainsKey(page.Version)) Add(page);
        }
    }

    /// <summary>Drops all.</summary>
    public void Clear()
    {
        lock (changing)
        {
            (young, old, youngBytes, oldBytes) = ([], [], 0, 0);
        }
    }

    private KeptPage? Take(string version)
    {
        if (young.TryGetValue(version, out var page)) return page;
        if (!old.Remove(version, out page)) return null;
        oldBytes -= page.Size;
        Add(page);
        return page;
    }

    /// <summary>Half of the room is for what was asked for lately; when it is full, what nobody asked for since the last time goes.</summary>
    private void Add(KeptPage page)
    {
        if (youngBytes + page.Size > mostBytes / 2) (old, oldBytes, young, youngBytes) = (young, youngBytes, [], 0);
        young.Add(page.Version, page);
        youngBytes += page.Size;
    }
}
