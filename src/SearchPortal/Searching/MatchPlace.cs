namespace SearchPortal.Searching;

/// <summary>Where a paper can have a part of a query.</summary>
public enum MatchPlace
{
    /// <summary>In its title; counts are of words.</summary>
    Title,

    /// <summary>In its abstract; counts are of words.</summary>
    Abstract,

    /// <summary>Among its authors; counts are of authors.</summary>
    Authors,

    /// <summary>Among its topics; counts are of topics.</summary>
    Topics,
}
