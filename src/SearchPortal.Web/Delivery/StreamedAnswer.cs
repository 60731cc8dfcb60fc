using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using SearchPortal.Indexing;
using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Delivery;

/// <summary>What one generation gives at an address, sent as it is made and past <see cref="PageDelivery"/>.</summary>
/// <param name="context">The request.</param>
/// <param name="manifest">The generation's.</param>
internal sealed class StreamedAnswer(HttpContext context, IndexManifest manifest)
{
    /// <summary>A reader who takes less for half a minute is let go, with the generation.</summary>
    private static readonly MinDataRate SlowestReader = new(4 * 1024, TimeSpan.FromSeconds(30));

    private readonly string version = PageVersion.Of(manifest.Id, context.Request, AcceptedCoding.Of(context.Request.Headers.AcceptEncoding));

    // Headers know no parts of a second.
    private readonly DateTimeOffset date = DateTimeOffset.FromUnixTimeSeconds(manifest.Built.ToUnixTimeSeconds());

    private bool isSent = !HttpMethods.IsHead(context.Request.Method);

    /// <summary>How it is packed.</summary>
    public ContentCoding Coding { get; } = AcceptedCoding.Of(context.Request.Headers.AcceptEncoding);

    /// <summary>Whether the visitor has it already, which is then the answer.</summary>
    public bool IsHeld()
    {
        var request = context.Request;
        if (request.Headers.IfNoneMatch.Count > 0 ? !PageVersion.IsHeld(request, version) : !(request.GetTypedHeaders().IfModifiedSince >= date)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        Mark();
        return true;
    }

    /// <summary>Says what it is, before any of it is sent.</summary>
    public void Describe(string contentType)
    {
        Mark();
        bool isHeld = PageVersion.IsAnyHeld(context.Request);
        isSent &= !isHeld;
        context.Response.StatusCode = isHeld ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        if (isHeld) return;
        context.Response.ContentType = contentType;
        if (AcceptedCoding.Name(Coding) is { } name) context.Response.Headers.ContentEncoding = name;
    }

    /// <summary>Sends it, or nothing to who has it or asks for the head. A reader who goes away ends it.</summary>
    public async Task SendAsync(IEnumerable<string> pieces)
    {
        if (!isSent) return;
        if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = SlowestReader;
        try
        {
            await ExportStream.WriteAsync(pieces, context.Response.Body, Coding, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads any more; the work ends here.
        }
    }

    /// <summary>Sends a body that is there as a whole.</summary>
    public async Task SendAsync(string contentType, ReadOnlyMemory<byte> body)
    {
        var packed = PackedBody.Quick(body.Span, Coding);
        Describe(contentType);
        if (context.Response.StatusCode == StatusCodes.Status304NotModified) return;
        context.Response.Headers.ContentEncoding = AcceptedCoding.Name(packed.Coding);
        context.Response.ContentLength = packed.Bytes.Length;
        if (isSent) await context.Response.Body.WriteAsync(packed.Bytes, context.RequestAborted);
    }

    private void Mark()
    {
        var response = context.Response;
        if (!Hurry.MayBeKept(response)) return;
        response.Headers.ETag = version;
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Vary = "Accept-Encoding";
        response.GetTypedHeaders().LastModified = date;
    }
}
