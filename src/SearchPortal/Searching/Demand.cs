namespace SearchPortal.Searching;

/// <summary>How many of a query's plain words a paper must have. Phrases, fields and exclusions always hold.</summary>
internal enum Demand
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>All but one, whichever.</summary>
    AllButOne,

    /// <summary>At least one; more rank higher.</summary>
    Any,
}
