namespace SearchPortal.Web.Observing;

/// <summary>How a build of the index by this process ended.</summary>
internal enum BuildEnd
{
    /// <summary>What had changed was indexed anew.</summary>
    Updated,

    /// <summary>Everything was.</summary>
    Rebuilt,

    /// <summary>There is no new generation.</summary>
    Failed,
}
