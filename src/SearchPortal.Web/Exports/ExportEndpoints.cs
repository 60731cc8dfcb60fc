using System.Globalization;
using SearchPortal.Export;
using SearchPortal.Searching;

namespace SearchPortal.Web.Exports;

/// <summary>
/// The files of listings: each listing's address and an extension. They are no pages: they are streamed and never kept. The router ends
/// an extension at the last dot, so that name and extension are joined again to find "csl.json".
/// </summary>
internal static class ExportEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/papers.{extension}", Methods, (HttpContext context, ListingExport export, string extension) =>
            export.SendAsync(context, ExportFormats.Find(extension) is { } format ? new(new SearchRequest { Sort = SortOrder.Newest }, format, "papers", MayBeEmpty: true) : null));
        routes.MapMethods("/search.{extension}", Methods, (HttpContext context, ListingExport export, string extension) =>
            export.SendAsync(context, ExportFormats.Find(extension) is { } format ? new(SearchUrl.Parse(context.Request.QueryString.Value).Request, format, "search", MayBeEmpty: true) : null));
        Map(routes, "/authors/{name}.{extension}", FacetField.Author, (searcher, id) => searcher.FindAuthor(id) is not null);
        Map(routes, "/venues/{name}.{extension}", FacetField.Venue, (searcher, key) => searcher.FindVenue(key) is not null);
        Map(routes, "/topics/{name}.{extension}", FacetField.Topic, (searcher, slug) => searcher.FindTopic(slug) is not null);
        Map(routes, "/years/{name}.{extension}", FacetField.Year, (_, year) => IsYear(year));
        routes.MapMethods("/venues/{venue}/{name}.{extension}", Methods, (HttpContext context, ListingExport export, IndexLease lease, string venue, string name, string extension) =>
            export.SendAsync(context, ExportFormats.Split($"{name}.{extension}") is var (year, format) && IsYear(year) && lease.Searcher.FindVenue(venue) is { } found
                ? ExportedListing.Of(format, $"{found.Key}-{year}", new(FacetField.Venue, found.Key), new(FacetField.Year, year)) : null));
    }

    private static void Map(IEndpointRouteBuilder routes, string template, FacetField field, Func<Searcher, string, bool> isThere) =>
        routes.MapMethods(template, Methods, (HttpContext context, ListingExport export, IndexLease lease, string name, string extension) =>
            export.SendAsync(context, ExportFormats.Split($"{name}.{extension}".ToLowerInvariant()) is var (value, format) && isThere(lease.Searcher, value)
                ? ExportedListing.Of(format, value, new FacetSelection(field, value)) : null));

    private static bool IsYear(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 0 and <= 9999;
}
