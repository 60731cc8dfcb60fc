using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>All that a search can be narrowed by.</summary>
/// <param name="search">The page.</param>
/// <param name="links">Makes the address of the form.</param>
internal sealed class FacetGroups(SearchPage search, PortalLinks links) : IPagePart
{
    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        foreach (var group in search.Facets)
        {
            Write(page, group);
            if (group.IsYears) WriteYearForm(page);
        }
    }

    private static void Write(HtmlWriter page, FacetGroup group)
    {
        page.Html($"""<section class="group facet">""");
        if (group.Years is null) page.Html($"""<h2>{group.Title}</h2>""");
        else page.Html($"""<div class="with-link"><h2>{group.Title}</h2><p><a rel="nofollow" href="{group.TrendHref}">{Words.Trend}</a></p></div>{new YearBars(group.Years)}""");
        page.Html($"""{group.Values}""");
        if (group.Folded.Count > 0) page.Html($"""<details><summary>{Sentence.Of(Words.MoreValues, Numbers.Of(group.Folded.Count))}</summary>{group.Folded}</details>""");
        if (group.More is not null) page.Html($"""<p><a rel="nofollow" href="{group.More.Href}">{group.More.Label}</a></p>""");
        page.Html($"""</section>""");
    }

    private void WriteYearForm(HtmlWriter page)
    {
        var years = search.Result.Request.Years;
        page.Html($"""<form class="years" action="{links.SearchForm}" method="get" aria-label="{Words.Years}">""");
        foreach (var (name, value) in search.YearForm) page.Html($"""<input type="hidden" name="{name}" value="{value}">""");
        WriteYear(page, SearchUrl.FromName, Words.FromYear, Words.FromYearShort, years?.From);
        page.Html($""" <span aria-hidden="true">–</span> """);
        WriteYear(page, SearchUrl.ToName, Words.ToYear, Words.ToYearShort, years?.To);
        page.Html($""" <button type="submit">{Words.Go}</button></form>""");
    }

    private static void WriteYear(HtmlWriter page, string name, string label, string hint, int? year) =>
        page.Html($"""<label><span class="unseen">{label}</span><input type="number" name="{name}" min="0" max="9999" placeholder="{hint}"{new HtmlAttribute("value", year?.ToString(CultureInfo.InvariantCulture))}></label>""");
}
