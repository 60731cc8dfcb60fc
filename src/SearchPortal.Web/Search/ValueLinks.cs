using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>Addresses of one search with one more value of a facet, for many values.</summary>
internal sealed class ValueLinks(ValueUrls urls, PortalLinks links)
{
    // Every address begins with the search form's and has a query.
    private readonly string before = links.Search(urls.Before ?? "");

    /// <summary>The search with the value.</summary>
    public SplitAddress With(string value) => urls.Before is null ? new(links.Search(urls.With(value))) : new(before, ValueUrls.Encode(value), urls.After);
}
