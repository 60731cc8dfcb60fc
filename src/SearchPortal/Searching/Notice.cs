namespace SearchPortal.Searching;

/// <summary>Something a visitor should know about how the request was understood.</summary>
/// <param name="Kind">What kind, so that a host can treat it apart.</param>
/// <param name="Message">One plain sentence.</param>
public sealed record Notice(NoticeKind Kind, string Message);
