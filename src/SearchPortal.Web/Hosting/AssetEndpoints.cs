using Microsoft.Net.Http.Headers;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Hosting;

/// <summary>The addresses of <see cref="Assets"/> and of the owner's accent colour.</summary>
internal static class AssetEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/assets/{**name}", Methods, Send);
        routes.MapMethods("/site.css", Methods, SendAccent);
    }

    private static IResult Send(string name, Assets assets, HttpContext context)
    {
        if (assets.Find(name) is not { } asset) return Results.NotFound();
        bool isFixed = context.Request.Query["v"] == asset.Version;
        var body = asset.In(AcceptedCoding.Of(context.Request.Headers.AcceptEncoding));
        var headers = context.Response.Headers;
        headers.CacheControl = isFixed ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        string? coding = AcceptedCoding.Name(body.Coding);
        headers.ContentEncoding = coding;
        return Results.Bytes(body.Bytes, asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}{coding}\""));
    }

    // A stylesheet of its own because the policy allows no style inside a page.
    private static IResult SendAccent(PortalSite site, HttpContext context)
    {
        string accent = AccentColour.Valid(site.Settings.Accent);
        context.Response.Headers.CacheControl = context.Request.Query["v"] == AccentColour.Version(accent) ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Text($":root{{--brand:{accent}}}\n", "text/css");
    }
}
