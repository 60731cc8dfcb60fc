using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Sitemaps;

/// <summary>What crawlers ask for before any page. Sitemaps are streamed and never kept.</summary>
internal static class SitemapEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapSitemaps(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Methods, SendRobots);
        routes.MapMethods("/sitemap.xml", Methods, SendIndex);
        routes.MapMethods("/sitemaps/{name:alpha}-{part}.xml", Methods, SendPart);
    }

    private static IResult SendRobots(HttpContext context, PortalLinks links)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(RobotsText.Of(links));
    }

    private static Task SendIndex(HttpContext context, SitemapSections sections, IndexLease lease, PortalLinks links)
    {
        var addresses = sections.All.SelectMany(section => Enumerable.Range(1, section.Parts).Select(part => links.Absolute(links.SitemapPart(section.Name, part))));
        var answer = new StreamedAnswer(context, lease.Manifest);
        if (answer.IsHeld()) return Task.CompletedTask;
        answer.Describe(SitemapText.ContentType);
        return answer.SendAsync(SitemapText.Index(addresses, lease.Manifest.Built));
    }

    private static async Task SendPart(HttpContext context, SitemapSections sections, ExportSlots slots, IndexLease lease, PortalLinks links)
    {
        string? name = (string?)context.Request.RouteValues["name"];
        bool isNumber = int.TryParse((string?)context.Request.RouteValues["part"], NumberStyles.None, CultureInfo.InvariantCulture, out int part);
        if (!isNumber || sections.All.FirstOrDefault(section => section.Name == name) is not { } found || part < 1 || part > found.Parts)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var answer = new StreamedAnswer(context, lease.Manifest);
        if (answer.IsHeld()) return;
        bool isMade = !HttpMethods.IsHead(context.Request.Method);
        if (isMade && !await slots.TryEnterAsync(context)) return;
        try
        {
            answer.Describe(SitemapText.ContentType);
            await answer.SendAsync(SitemapText.Part(found.Read(part).Select(path => links.Absolute(path)), lease.Manifest.Built));
        }
        finally
        {
            if (isMade) slots.Leave();
        }
    }
}
