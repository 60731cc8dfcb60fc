namespace SearchPortal.Mathematics;

/// <summary>Where scripts stand.</summary>
internal enum LimitsPlace
{
    /// <summary>At the right.</summary>
    Beside,

    /// <summary>Below and above in display style, else at the right.</summary>
    Movable,

    /// <summary>Below and above.</summary>
    BelowAndAbove,
}
