using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>Notices as sentences of the request's language.</summary>
internal static class NoticeWords
{
    /// <summary>Each sentence once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Notice> notices) =>
        [.. notices.Select(notice => Sentence.Of(Sentence.Word(notice.Sentence), [.. notice.Arguments])).Distinct()];
}
