namespace SearchPortal.Searching.Matching;

/// <summary>What other matches do to some.</summary>
internal enum JoinKind
{
    /// <summary>Only what is in both stays, worth both.</summary>
    Require,

    /// <summary>All stays; what is in both is worth both.</summary>
    Raise,

    /// <summary>What is in both goes.</summary>
    Exclude,
}
