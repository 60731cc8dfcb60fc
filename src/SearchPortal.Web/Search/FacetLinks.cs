using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>A list of facet values as HTML.</summary>
internal sealed class FacetLinks(IReadOnlyList<FacetLink> values) : IPagePart
{
    private readonly (string Before, string After) allow = Sentence.Around(Words.Allow);
    private readonly (string Before, string After) leaveOut = Sentence.Around(Words.LeaveOut);

    /// <summary>How many.</summary>
    public int Count => values.Count;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<ul class="values">""");
        foreach (var value in values) Write(page, value);
        page.Html($"""</ul>""");
    }

    private void Write(HtmlWriter page, FacetLink value)
    {
        page.Html($"""<li{new HtmlAttribute("class", value.IsExcluded ? "left-out" : null)}><a rel="nofollow" href="{value.Href}"{new HtmlAttribute("aria-current", value.IsSelected ? "true" : null)}>{value.Label}</a> <span class="count">{Numbers.Of(value.Count)}</span>""");
        if (value.ExcludeHref is { } exclude)
        {
            var (before, after) = value.IsExcluded ? allow : leaveOut;
            page.Html($""" <a class="exclude" rel="nofollow" href="{exclude}" aria-label="{before}{value.Label}{after}">""");
            if (value.IsExcluded) page.Html($"""+</a></li>""");
            else page.Html($"""−</a></li>""");
            return;
        }
        page.Html($"""</li>""");
    }
}
