using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>A list of facet values as HTML.</summary>
internal sealed class FacetLinks(IReadOnlyList<FacetLink> values) : IPagePart
{
    /// <summary>How many.</summary>
    public int Count => values.Count;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        var (allow, leaveOut) = (Sentence.Around(Words.Allow), Sentence.Around(Words.LeaveOut));
        page.Html($"""<ul class="values">""");
        foreach (var value in values) Write(page, value, value.IsExcluded ? allow : leaveOut);
        page.Html($"""</ul>""");
    }

    /// <summary>A value; the words around its name say what the second link does.</summary>
    private static void Write(HtmlWriter page, FacetLink value, (string Before, string After) around)
    {
        page.Html($"""<li{new HtmlAttribute("class", value.IsExcluded ? "left-out" : null)}><a rel="nofollow" href="{value.Href}"{new HtmlAttribute("aria-current", value.IsSelected ? "true" : null)}>{value.Label}</a> <span class="count">{Numbers.Of(value.Count)}</span>""");
        if (value.ExcludeHref is { } exclude)
        {
            page.Html($""" <a class="exclude" rel="nofollow" href="{exclude}" aria-label="{around.Before}{value.Label}{around.After}">""");
            if (value.IsExcluded) page.Html($"""+</a></li>""");
            else page.Html($"""−</a></li>""");
            return;
        }
        page.Html($"""</li>""");
    }
}
