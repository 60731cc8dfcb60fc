namespace SearchPortal.Publications;

/// <summary>Where a publication stands. All but <see cref="Withdrawn"/> are shown; a withdrawn one answers 410 with its notice.</summary>
public enum PublicationStatus
{
    /// <summary>The version of record.</summary>
    Published,

    /// <summary>Not peer reviewed, or not yet published.</summary>
    Preprint,

    /// <summary>Published, and corrected since; the notice says how.</summary>
    Corrected,

    /// <summary>Published, and retracted since; shown with its notice.</summary>
    Retracted,

    /// <summary>Taken off the portal: in no listing and no search, its address answers 410.</summary>
    Withdrawn,
}
