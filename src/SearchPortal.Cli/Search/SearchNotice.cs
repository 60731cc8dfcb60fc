using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>How the request was understood.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Message">One plain sentence.</param>
internal sealed record SearchNotice(NoticeKind Kind, string Message);
