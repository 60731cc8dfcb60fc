namespace SearchPortal.Searching;

/// <summary>Kinds of <see cref="Notice"/>.</summary>
public enum NoticeKind
{
    /// <summary>A value was out of range and was brought into it.</summary>
    Clamped,

    /// <summary>The query was read otherwise than its letters say.</summary>
    Reinterpreted,

    /// <summary>Not every word was required.</summary>
    Relaxed,

    /// <summary>A word was taken for another that is spelled alike.</summary>
    Corrected,

    /// <summary>The search was ended before all papers were looked at.</summary>
    Hurried,
}
