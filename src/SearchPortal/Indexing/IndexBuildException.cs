namespace SearchPortal.Indexing;

/// <summary>A build ended without a new generation; the live one is untouched. The message says why and what to do.</summary>
public sealed class IndexBuildException : Exception
{
    /// <summary>A build failed, without more to say.</summary>
    public IndexBuildException() : this("the index could not be built") { }

    /// <summary>A build failed, and why.</summary>
    public IndexBuildException(string message) : base(message) { }

    /// <summary>A build failed because of another fault.</summary>
    public IndexBuildException(string message, Exception cause) : base(message, cause) { }
}
