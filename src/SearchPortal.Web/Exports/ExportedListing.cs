using SearchPortal.Export;
using SearchPortal.Searching;

namespace SearchPortal.Web.Exports;

/// <summary>A listing as a file.</summary>
/// <param name="Request">Finds its papers.</param>
/// <param name="Format">The file's format.</param>
/// <param name="FileName">Without extension.</param>
/// <param name="MayBeEmpty">Whether a file without papers is an answer.</param>
internal sealed record ExportedListing(SearchRequest Request, ExportFormat Format, string FileName, bool MayBeEmpty = false)
{
    /// <summary>The newest papers first that have these values, as the page of the listing shows them.</summary>
    public static ExportedListing Of(ExportFormat format, string fileName, params FacetSelection[] selections) =>
        new(new SearchRequest { Selections = selections, Sort = SortOrder.Newest }, format, fileName);
}
