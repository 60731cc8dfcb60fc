namespace SearchPortal.Searching;

/// <summary>Where a word stands among what a visitor has typed.</summary>
internal enum TypedPlace
{
    /// <summary>Other words follow.</summary>
    Before,

    /// <summary>Nothing follows: it may be a part of a word.</summary>
    Last,

    /// <summary>No word follows, but a blank or a sign: if there is such a word, no longer one is meant.</summary>
    End,
}
