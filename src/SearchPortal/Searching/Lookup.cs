using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>What became of a key.</summary>
public abstract record Lookup
{
    private Lookup() { }

    /// <summary>The publication of that key.</summary>
    /// <param name="Publication">Whole.</param>
    public sealed record Found(Publication Publication) : Lookup;

    /// <summary>The key was changed; its address redirects.</summary>
    /// <param name="Key">The key in use.</param>
    public sealed record Moved(string Key) : Lookup;

    /// <summary>The publication was withdrawn.</summary>
    /// <param name="Publication">What is left to say: title and notice.</param>
    public sealed record Gone(Publication Publication) : Lookup;

    /// <summary>No such key, now or before.</summary>
    public sealed record Missing : Lookup;
}
