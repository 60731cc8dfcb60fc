namespace SearchPortal.Indexing;

/// <summary>What a completion leads to. Entries of a <see cref="CompletionFile"/> are numbered in this order.</summary>
public enum CompletionKind
{
    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A venue.</summary>
    Venue,

    /// <summary>An author.</summary>
    Author,

    /// <summary>A paper.</summary>
    Paper,
}
