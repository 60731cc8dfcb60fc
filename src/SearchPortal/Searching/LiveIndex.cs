using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The current generation, open and warm, for all requests of a process. Follows the store: a new generation is swapped in between requests.</summary>
public sealed class LiveIndex(IndexStore store) : IDisposable
{
    private readonly Lock refreshing = new();
    private volatile OpenGeneration? served;
    private volatile string? fault;
    private string? refused;
    private bool closed;

    /// <summary>Why the store's current generation is not the one served, or why none is; null when all is well.</summary>
    public string? Fault => fault;

    /// <summary>A lease on the generation served now. It stays open until the lease is disposed, whatever happens meanwhile.</summary>
    /// <exception cref="IndexUnavailableException">No generation can be served; the message says why.</exception>
    public IndexLease Acquire()
    {
        if (served is null) Refresh();
        while (served is OpenGeneration generation)
        {
            // Between reading the field and holding it, a swap may have closed it: take the new one.
            if (generation.TryHold()) return new IndexLease(generation);
        }
        throw new IndexUnavailableException(fault ?? $"{store.Path} holds no index yet; run `index rebuild`");
    }

    /// <summary>Looks at the store and swaps to its current generation if that is another one and opens.</summary>
    /// <returns>Whether the generation served changed.</returns>
    public bool Refresh()
    {
        lock (refreshing)
        {
            if (closed) return false;
            try
            {
                string? current = store.FindCurrent();
                // A generation that did not open once is not tried again; the store must name another.
                if (current == served?.Reader.Manifest.Id || (current is not null && current == refused)) return false;
                return Swap(current);
            }
            catch (Exception cause) when (cause is IndexUnavailableException or IOException or UnauthorizedAccessException)
            {
                fault = cause.Message;
                return false;
            }
        }
    }

    /// <summary>Closes the generation as soon as its last lease ends.</summary>
    public void Dispose()
    {
        lock (refreshing)
        {
            closed = true;
            served?.Dispose();
            served = null;
        }
    }

    private bool Swap(string? current)
    {
        if (current is null)
        {
            fault = $"{store.Path} names no current generation; run `index rebuild`";
            return false;
        }
        refused = current;
        var opened = new OpenGeneration(store.FolderOf(current));
        refused = null;
        var before = served;
        served = opened;
        fault = null;
        before?.Dispose();
        return true;
    }
}
