namespace SearchPortal.Export.Citations;

/// <summary>How a piece of a citation is set.</summary>
public enum CitationMark
{
    /// <summary>Upright.</summary>
    None,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Bold.</summary>
    Bold,
}
