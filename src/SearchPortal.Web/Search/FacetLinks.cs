using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>A list of facet values as HTML.</summary>
/// <param name="values">The values.</param>
/// <param name="link">Makes the links of one; each is written as soon as it is made.</param>
internal sealed class FacetLinks(IReadOnlyList<FacetCount> values, Func<FacetCount, FacetLink> link) : IPagePart
{
    /// <summary>How many.</summary>
    public int Count => values.Count;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        var (allow, leaveOut) = (Sentence.Around(Words.Allow), Sentence.Around(Words.LeaveOut));
        page.Html($"""<ul class="values">""");
        for (int i = 0; i < values.Count; i++) Write(page, link(values[i]), values[i].Excluded ? allow : leaveOut);
        page.Html($"""</ul>""");
    }

    /// <summary>A value; the words around its name say what the second link does.</summary>
    private static void Write(HtmlWriter page, in FacetLink link, (string Before, string After) around)
    {
        var value = link.Value;
        page.Html($"""<li{new HtmlAttribute("class", value.Excluded ? "left-out" : null)}><a rel="nofollow" href="{link.Href}"{new HtmlAttribute("aria-current", value.Selected ? "true" : null)}>{link.Label}</a> <span class="count">{Numbers.Of(value.Count)}</span>""");
        if (link.ExcludeHref is { } exclude)
        {
            page.Html($""" <a class="exclude" rel="nofollow" href="{exclude}" aria-label="{around.Before}{link.Label}{around.After}">""");
            if (value.Excluded) page.Html($"""+</a>""");
            else page.Html($"""−</a>""");
        }
        page.Html($"""</li>""");
    }
}
