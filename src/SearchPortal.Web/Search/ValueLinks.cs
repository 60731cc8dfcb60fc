using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Search;

/// <summary>Links of one search with one more value of a facet, or without it, for many values.</summary>
internal sealed class ValueLinks(SearchRequest request, FacetField field, PortalLinks links)
{
    private readonly ValueUrls choosing = new(request, field, excluded: false);
    private string? choosingBefore;
    private string? leavingOutBefore;

    /// <summary>The links of a value.</summary>
    public FacetLink Of(FacetCount value) => new(
        FacetName.Label(field, value.Value, value.Label),
        value,
        value.Selected ? Without(value.Value) : Choosing(value.Value),
        value.Excluded ? Without(value.Value) : LeavingOut(value.Value));

    /// <summary>The search that neither chooses the value nor leaves it out.</summary>
    public SplitAddress Without(string value) => new(links.Search(request.Without(field, value)));

    /// <summary>The search with the value.</summary>
    public SplitAddress Choosing(string value) => choosing.Before is null
        ? new(links.Search(choosing.With(value)))
        : new(choosingBefore ??= links.Search(choosing.Before), ValueUrls.Encode(value), choosing.After);

    /// <summary>The search without it.</summary>
    public SplitAddress LeavingOut(string value) => choosing.Before is null
        ? new(links.Search(request.With(new FacetSelection(field, value, Excluded: true))))
        : new(leavingOutBefore ??= links.Search(LeavingOut(choosing.Before, field)), ValueUrls.Encode(value), choosing.After);

    /// <summary>What stands before a value that is left out: where no other value of the facet stands, it has the place of one that is chosen.</summary>
    /// <param name="before">What stands before one that is chosen: its name and "=" are the end.</param>
    /// <param name="field">The facet.</param>
    public static string LeavingOut(string before, FacetField field) =>
        $"{before.AsSpan(0, before.Length - SearchUrl.NameOf(field).Length - 1)}{SearchUrl.NameOf(field, excluded: true)}=";
}
