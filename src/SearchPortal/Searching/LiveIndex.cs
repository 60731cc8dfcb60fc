using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The current generation, open and warm, for all requests of a process. Follows the store: a new generation is swapped in between requests.</summary>
public sealed class LiveIndex(IndexStore store) : IDisposable
{
    private readonly Lock refreshing = new();
    private readonly HashSet<string> refused = [];
    private volatile OpenGeneration? served;
    private volatile string? fault;
    private bool closed;

    /// <summary>Why the store's current generation is not the one served, or why none is, and what to do; null when all is well.</summary>
    public string? Fault => fault is { } reason && served is { } other ? $"{reason}; the generation {other.Id} is served meanwhile" : fault;

    /// <summary>Whether there is a generation to ask.</summary>
    public bool IsServing => served is not null;

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

    /// <summary>
    /// Looks at the store and swaps to its current generation if that is another one and opens. While none is served, the newest one
    /// that opens serves in its place.
    /// </summary>
    /// <returns>Whether the generation served changed.</returns>
    public bool Refresh()
    {
        lock (refreshing)
        {
            if (closed) return false;
            try
            {
                if (Follow(store.FindCurrent())) return true;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                fault = cause.Message;
            }
            return served is null && ServeAny();
        }
    }

    /// <summary>Gives memory of the mapped index back to the system where this process holds much of it; what is asked for next takes it again.</summary>
    /// <param name="most">Bytes of mapped files, programs among them, that are not much.</param>
    public void LetGo(long most)
    {
        if (served is null) return;
        using var lease = Acquire();
        MemoryAdvice.LetGo(lease.Manifest.Id, most);
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

    /// <summary>Serves the current generation, or says why not.</summary>
    private bool Follow(string? current)
    {
        if (current is null)
        {
            fault = store.FindFault();
            return false;
        }
        bool isServed = current == served?.Id;
        if (!isServed && !TryServe(current, reason => fault = reason)) return false;
        fault = null;
        return !isServed;
    }

    /// <summary>Serves the newest generation that opens.</summary>
    private bool ServeAny()
    {
        try
        {
            return store.ReadableIds().Any(id => TryServe(id));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            fault ??= cause.Message;
            return false;
        }
    }

    /// <summary>A generation that did not open once is not tried again; the store must name another.</summary>
    private bool TryServe(string id, Action<string>? refuse = null)
    {
        if (refused.Contains(id)) return false;
        try
        {
            var opened = new OpenGeneration(store.FolderOf(id));
            var before = served;
            served = opened;
            before?.Dispose();
            return true;
        }
        catch (IndexUnavailableException cause)
        {
            refused.Add(id);
            refuse?.Invoke(cause.Message);
            return false;
        }
    }
}
