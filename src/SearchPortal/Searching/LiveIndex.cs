using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The current generation, open and warm, for all requests of a process. Follows the store: a new generation is swapped in between requests.</summary>
public sealed class LiveIndex(IndexStore store, TimeProvider time) : IDisposable
{
    /// <summary>Why the store's current generation is not the one served, or why none is; null when all is well.</summary>
    public string? Fault => throw new NotImplementedException($"{store.Path} {time}");

    /// <summary>A lease on the generation served now. It stays open until the lease is disposed, whatever happens meanwhile.</summary>
    /// <exception cref="IndexUnavailableException">No generation can be served; the message says why.</exception>
    public IndexLease Acquire() => throw new NotImplementedException();

    /// <summary>Looks at the store and swaps to its current generation if that is another one and opens.</summary>
    /// <returns>Whether the generation served changed.</returns>
    public bool Refresh() => throw new NotImplementedException();

    /// <summary>Closes the generation as soon as its last lease ends.</summary>
    public void Dispose() { }
}
