using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>An author of a paper.</summary>
/// <param name="Name">As the paper writes it.</param>
/// <param name="Href">The author's page.</param>
/// <param name="IsMatch">Whether the query names this author.</param>
/// <param name="IsEqual">Whether the paper marks an equal contribution.</param>
internal sealed record AuthorLink(string Name, string Href, bool IsMatch = false, bool IsEqual = false) : IPagePart
{
    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<a{new HtmlAttribute("class", IsMatch ? "match" : null)} href="{Href}">{Name}</a>""");
        if (IsEqual) page.Html($"""<sup>*</sup>""");
    }
}
