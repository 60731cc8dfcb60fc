namespace SearchPortal.Publications;

/// <summary>What a <see cref="Venue"/> is.</summary>
public enum VenueKind
{
    /// <summary>Not said.</summary>
    Other,

    /// <summary>A conference or symposium.</summary>
    Conference,

    /// <summary>A workshop, usually beside a conference.</summary>
    Workshop,

    /// <summary>A journal or magazine.</summary>
    Journal,

    /// <summary>A series of books or reports.</summary>
    Series,

    /// <summary>A preprint server or other repository.</summary>
    Repository,
}
