using SearchPortal.Publications;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>An author of a paper.</summary>
/// <param name="Name">As the paper writes it.</param>
/// <param name="Href">The author's page.</param>
/// <param name="IsMatch">Whether the query names this author.</param>
internal readonly record struct AuthorLink(PersonName Name, SplitAddress Href, bool IsMatch = false) : IPagePart
{
    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<a{new HtmlAttribute("class", IsMatch ? "match" : null)} href="{Href}">""");
        // A page has a hundred names, nearly all of two parts: they need not be put together first.
        if (Name is { Suffix: null, Given.Length: > 0 }) page.Html($"""{Name.Given} {Name.Family}</a>""");
        else page.Html($"""{Name.Display}</a>""");
        if (Name.EqualContribution) page.Html($"""<sup>*</sup>""");
    }
}
