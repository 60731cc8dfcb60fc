using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>Links to the pages of a listing.</summary>
/// <param name="Previous">Address of the page before; null on the first.</param>
/// <param name="Next">Address of the page after; null on the last.</param>
/// <param name="Pages">The first, the last and those around the page shown; null stands for a gap.</param>
internal sealed record Paging(string? Previous, string? Next, IReadOnlyList<PageLink?> Pages) : IPagePart
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
        return new(Find(page - 1), Find(page + 1), pages);

        string? Find(int number) => pages.Find(link => link?.Number == number)?.Href;
    }

    /// <summary>Nothing where there is one page.</summary>
    public void WriteTo(HtmlWriter page)
    {
        if (Pages.Count <= 1) return;
        page.Html($"""<nav class="paging" aria-label="{Words.Pages}">""");
        if (Previous is not null) page.Html($"""<a rel="prev" href="{Previous}">{Words.PreviousPage}</a> """);
        foreach (var number in Pages)
        {
            if (number is null) page.Html($"""<span aria-hidden="true">…</span> """);
            else page.Html($"""<a href="{number.Href}" aria-label="{Sentence.Of(Words.PageNumber, number.Number)}"{new HtmlAttribute("aria-current", number.IsCurrent ? "page" : null)}>{number.Number}</a> """);
        }
        if (Next is not null) page.Html($"""<a rel="next" href="{Next}">{Words.NextPage}</a>""");
        page.Html($"""</nav>""");
    }
}
