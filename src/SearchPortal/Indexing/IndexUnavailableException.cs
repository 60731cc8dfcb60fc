namespace SearchPortal.Indexing;

/// <summary>There is no index that can be served. The message names the path and the remedy.</summary>
public sealed class IndexUnavailableException : Exception
{
    /// <summary>No index, without more to say.</summary>
    public IndexUnavailableException() : this("there is no index; run `index rebuild`") { }

    /// <summary>No index, and why.</summary>
    public IndexUnavailableException(string message) : base(message) { }

    /// <summary>No index because of another fault.</summary>
    public IndexUnavailableException(string message, Exception cause) : base(message, cause) { }
}
