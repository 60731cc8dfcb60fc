using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>The years of a search as bars that choose them.</summary>
internal sealed class YearBars(YearHistogram years) : IPagePart
{
    private readonly string named = Words.NamedCount;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<ol class="year-bars" aria-label="{Words.PapersByYear}">""");
        foreach (var bar in years.Bars)
        {
            if (bar.Href is { } href) Write(page, bar, href);
            else page.Html($"""<li aria-hidden="true"></li>""");
        }
        page.Html($"""</ol><p class="year-axis" aria-hidden="true"><span>{years.Bars[0].Label}</span>""");
        if (years.Step > 1) page.Html($"""<span>{Sentence.Of(Words.YearsABar, years.Step)}</span>""");
        page.Html($"""<span>{years.Bars[^1].Label}</span></p>""");
    }

    private void Write(HtmlWriter page, YearBar bar, SplitAddress href)
    {
        string name = Sentence.Of(named, bar.Label, Numbers.Of(bar.Count, Noun.Paper));
        page.Html($"""<li{new HtmlAttribute("class", bar.IsExcluded ? "left-out" : null)}><a rel="nofollow" href="{href}"{new HtmlAttribute("aria-current", bar.IsSelected ? "true" : null)}><span class="unseen">{(bar.IsExcluded ? Sentence.Of(Words.LeftOut, name) : name)}</span>""");
        page.Html($"""<svg aria-hidden="true"><rect y="{100 - bar.Height}%" /></svg></a></li>""");
    }
}
