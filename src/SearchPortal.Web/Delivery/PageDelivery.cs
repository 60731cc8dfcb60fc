using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Controllers;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Delivery;

/// <summary>
/// Sends every page with a version, packed once. Who has the version is told so before any work is done; who asks for a page that was
/// made before gets the same bytes. Only pages that were found have a version and are kept.
/// </summary>
internal sealed class PageDelivery(RequestDelegate next, KeptPages kept)
{
    private readonly PageBuffers buffers = new();

    public Task InvokeAsync(HttpContext context, PortalSite site)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is null) return next(context);
        var coding = AcceptedCoding.Of(context.Request.Headers.AcceptEncoding);
        var language = context.Features.GetRequiredFeature<ChosenLanguage>();
        context.Response.Headers.Vary = $"Accept-Encoding{(language.IsPrefixed ? "" : ", Accept-Language")}{(AcceptedFormat.Matters(context.Request) ? ", Accept" : "")}";
        // An error page is shown in place of a page; it is not the page of the address.
        bool isPage = site.Manifest is not null && context.Response.StatusCode == StatusCodes.Status200OK && IsRead(context.Request) && context.Features.Get<IStatusCodeReExecuteFeature>() is null;
        if (!isPage) return MakeAsync(context, null, coding);
        string version = PageVersion.Of(site.Manifest!.Id, context.Request, coding, $"{language.Language.Tag} {AcceptedFormat.Of(context.Request)?.Extension}");
        if (PageVersion.IsHeld(context.Request, version)) return NotModified(context.Response, version);
        return kept.Find(version) is { } page ? SendAsync(context, page) : MakeAsync(context, version, coding);
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static Task NotModified(HttpResponse response, string version)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        Mark(response, version);
        return Task.CompletedTask;
    }

    private static void Mark(HttpResponse response, string version)
    {
        response.Headers.ETag = version;
        // A browser asks again before it shows a page from its cache: the index may have changed.
        response.Headers.CacheControl = "public, no-cache";
    }

    private static Task SendAsync(HttpContext context, KeptPage page)
    {
        if (PageVersion.IsAnyHeld(context.Request)) return NotModified(context.Response, page.Version);
        Mark(context.Response, page.Version);
        context.Response.ContentType = page.ContentType;
        if (page.Link is not null) context.Response.Headers.Link = page.Link;
        if (page.Location is not null) context.Response.Headers.ContentLocation = page.Location;
        return SendAsync(context, page.Body);
    }

    private static Task SendAsync(HttpContext context, PackedBody body)
    {
        var response = context.Response;
        if (AcceptedCoding.Name(body.Coding) is { } name) response.Headers.ContentEncoding = name;
        response.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body.Bytes).AsTask();
    }

    /// <summary>Has the page made and sends it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="version">Its version if it is found; null for what has none.</param>
    /// <param name="coding">How to pack it.</param>
    private async Task MakeAsync(HttpContext context, string? version, ContentCoding coding)
    {
        var buffer = buffers.Rent();
        try
        {
            await WriteToAsync(context, buffer);
            await DeliverAsync(context, version, buffer, coding);
        }
        finally
        {
            buffers.Return(buffer);
        }
    }

    private async Task WriteToAsync(HttpContext context, PageBuffer buffer)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(wire);
        }
    }

    private Task DeliverAsync(HttpContext context, string? version, PageBuffer buffer, ContentCoding coding)
    {
        var response = context.Response;
        if (version is null || response.StatusCode != StatusCodes.Status200OK || !Hurry.MayBeKept(response))
        {
            if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-cache";
            // Nothing written: whoever stands before this may still write the page of the status.
            return buffer.Length == 0 ? Task.CompletedTask : SendAsync(context, PackedBody.Quick(buffer.Written, coding));
        }
        var page = new KeptPage(version, response.ContentType, PackedBody.Quick(buffer.Written, coding)) { Link = response.Headers.Link, Location = response.Headers.ContentLocation };
        kept.Keep(page);
        return SendAsync(context, page);
    }
}
