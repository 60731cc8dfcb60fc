using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>What narrows a search, in words, each with the link that takes it away.</summary>
/// <param name="Parts">The first demands of the query.</param>
/// <param name="FoldedParts">The other demands of a long query.</param>
/// <param name="Filters">The filters.</param>
/// <param name="ClearHref">The words alone, without filters.</param>
internal sealed record Narrowing(IReadOnlyList<QueryChip> Parts, IReadOnlyList<QueryChip> FoldedParts, IReadOnlyList<NamedLink> Filters, string ClearHref) : IPagePart
{
    private const int OpenParts = 12;

    /// <summary>What narrows the search of a result.</summary>
    public static Narrowing Of(SearchResult result, PortalLinks links)
    {
        var parts = QueryChip.Of(result, links);
        return new([.. parts.Take(OpenParts)], [.. parts.Skip(OpenParts)], SearchChips.Of(result, links), links.Search(result.Request.WithoutFilters()));
    }

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        if (Parts.Count > 0) Write(page, Parts, Words.HowUnderstood);
        if (FoldedParts.Count > 0)
        {
            page.Html($"""<details class="words"><summary>{Sentence.Of(Words.AndMoreParts, Numbers.Of(FoldedParts.Count))}</summary>""");
            Write(page, FoldedParts, Words.MoreOfSearch);
            page.Html($"""</details>""");
        }
        if (Filters.Count > 0) WriteFilters(page);
    }

    private static void Write(HtmlWriter page, IReadOnlyList<QueryChip> parts, string label)
    {
        page.Html($"""<ul class="chips words" aria-label="{label}">""");
        foreach (var chip in parts)
        {
            page.Html($"""<li>""");
            if (chip.Lead is not null) page.Html($"""<span>{chip.Lead}</span> """);
            page.Html($"""<a rel="nofollow" href="{chip.Href}" aria-label="{chip.Name}" title="{chip.Text}"><span>{chip.Text}</span> <span aria-hidden="true">×</span></a></li>""");
        }
        page.Html($"""</ul>""");
    }

    private void WriteFilters(HtmlWriter page)
    {
        page.Html($"""<ul class="chips" aria-label="{Words.Filters}">""");
        foreach (var chip in Filters) page.Html($"""<li><a rel="nofollow" href="{chip.Href}" aria-label="{Sentence.Of(Words.RemoveFilter, chip.Label)}">{chip.Label} <span aria-hidden="true">×</span></a></li>""");
        page.Html($"""<li><a class="clear" rel="nofollow" href="{ClearHref}">{Words.ClearAll}</a></li></ul>""");
    }
}
