namespace SearchPortal.Web.Shared;

/// <summary>Links to the pages of a listing.</summary>
/// <param name="Previous">Address of the page before; null on the first.</param>
/// <param name="Next">Address of the page after; null on the last.</param>
/// <param name="Pages">The first, the last and those around the page shown; null stands for a gap.</param>
internal sealed record Paging(string? Previous, string? Next, IReadOnlyList<PageLink?> Pages)
{
    private const int Around = 2;

    /// <summary>The links of page <paramref name="page"/> of <paramref name="last"/>, both 1-based.</summary>
    public static Paging Of(int page, int last, Func<int, string> href)
    {
        var pages = new List<PageLink?>();
        for (int number = 1; number <= last; number++)
        {
            if (number == 1 || number == last || Math.Abs(number - page) <= Around) pages.Add(new(number, href(number), number == page));
            else if (pages[^1] is not null) pages.Add(null);
        }
        return new(page > 1 ? href(page - 1) : null, page < last ? href(page + 1) : null, pages);
    }
}
