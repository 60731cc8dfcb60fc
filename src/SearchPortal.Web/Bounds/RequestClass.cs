using Microsoft.AspNetCore.Diagnostics;

namespace SearchPortal.Web.Bounds;

/// <summary>How much of one kind of request one client may ask for: so many at once, then so many a minute.</summary>
/// <param name="Name">As response headers name it.</param>
/// <param name="AtOnce">After a rest.</param>
/// <param name="Minutely">For as long as it likes.</param>
internal sealed record RequestClass(string Name, int AtOnce, int Minutely)
{
    /// <summary>Styles, pictures, health: what costs nothing.</summary>
    public static readonly RequestClass Free = new("free", int.MaxValue, int.MaxValue);

    /// <summary>Pages, feeds and answers of the API.</summary>
    public static readonly RequestClass Page = new("page", 150, 240);

    /// <summary>Lists of all values of a facet, which only crawlers ask for in numbers.</summary>
    public static readonly RequestClass Facet = new("facet", 40, 60);

    /// <summary>Suggestions while one types.</summary>
    public static readonly RequestClass Completion = new("completion", 200, 600);

    /// <summary>Sitemaps and answers to harvesters, a hundred records each.</summary>
    public static readonly RequestClass Harvest = new("harvest", 120, 180);

    /// <summary>Whole listings as files.</summary>
    public static readonly RequestClass Export = new("export", 10, 6);

    /// <summary>The class of a request that has found its endpoint. The page of a fault belongs to a request that has been counted.</summary>
    public static RequestClass Of(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null) return Free;
        if (context.GetEndpoint()?.Metadata.GetMetadata<RequestClass>() is { } told) return told;
        return context.Request.Path.StartsWithSegments("/search/facet") ? Facet : Page;
    }
}
