using Microsoft.Net.Http.Headers;
using SearchPortal.Searching;

namespace SearchPortal.Web.Images;

/// <summary>The owner's pictures, from the generation served.</summary>
internal static class ImageEndpoints
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapImages(this IEndpointRouteBuilder routes) => routes.MapMethods("/images/{**name}", Methods, Send);

    private static IResult Send(string name, IndexLease lease, HttpContext context)
    {
        if (lease.FindImage(name) is not { } image || !File.Exists(lease.PathOf(image))) return Results.NotFound();
        bool isFixed = context.Request.Query["v"] == image.Version;
        context.Response.Headers.CacheControl = isFixed ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.File(lease.PathOf(image), image.MediaType, entityTag: new EntityTagHeaderValue($"\"{image.Version}\""));
    }
}
