using SearchPortal.Searching;

namespace SearchPortal.Web.Delivery;

/// <summary>What a busy moment left incomplete is shown once and never kept: asked again, the search may come to its end.</summary>
internal static class Hurry
{
    private const string NotKept = "no-store";

    /// <summary>Marks an answer that rests on a search which was ended early.</summary>
    public static void Mark(HttpResponse response, IEnumerable<Notice> notices)
    {
        if (notices.Any(notice => notice.Kind == NoticeKind.Hurried)) response.Headers.CacheControl = NotKept;
    }

    /// <summary>Whether an answer may be kept under its version.</summary>
    public static bool MayBeKept(HttpResponse response) => response.Headers.CacheControl != NotKept;
}
