using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Exports;

/// <summary>Sends all papers of a listing as one file or one part of it, from one generation, as a stream.</summary>
internal sealed class ListingExport(IndexLease lease, ExportSlots slots, PortalLinks links)
{
    /// <summary>With more papers than this an export takes a slot.</summary>
    private const int Long = 2_000;

    /// <summary>A reader who takes less for half a minute is let go, with his slot and generation.</summary>
    private static readonly MinDataRate SlowestReader = new(4 * 1024, TimeSpan.FromSeconds(30));

    /// <summary>Answers a request for a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="listing">What to send; null answers 404, as a listing of nothing does.</param>
    public async Task SendAsync(HttpContext context, ExportedListing? listing)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (listing is null) return;
        var coding = AcceptedCoding.Of(context.Request.Headers.AcceptEncoding);
        string version = PageVersion.Of(lease.Manifest.Id, context.Request, coding);
        if (IsHeld(context.Request, version))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Mark(context.Response, version);
            return;
        }
        var query = ExportQuery.Of(context.Request.Query);
        var walk = lease.Searcher.Walk(listing.Request);
        int last = query.Part is null ? 1 : Math.Max(1, (int)Math.Ceiling(walk.Total / (double)query.Size));
        if ((walk.Total == 0 && !listing.MayBeEmpty) || query.Part > last) return;
        Mark(context.Response, version);
        Describe(context.Response, listing, query, last, coding);
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await StreamAsync(context, query.Part is int part ? walk.Read((part - 1) * query.Size, query.Size) : walk.Read(), listing.Format.With(query.Options), (Math.Min(walk.Total, query.Part is null ? int.MaxValue : query.Size), coding));
    }

    private async Task StreamAsync(HttpContext context, IEnumerable<Publication> papers, ExportFormat format, (int Count, ContentCoding Coding) how)
    {
        bool takesSlot = how.Count > Long;
        if (takesSlot && !await slots.TryEnterAsync(context.RequestAborted))
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = $"{ExportSlots.RetryAfter}";
            return;
        }
        try
        {
            if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = SlowestReader;
            await ExportStream.WriteAsync(ExportFile.Pieces(format, papers, lease.Searcher.FindVenue), context.Response.Body, how.Coding, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads any more; the work ends here.
        }
        finally
        {
            if (takesSlot) slots.Leave();
        }
    }

    private bool IsHeld(HttpRequest request, string version)
    {
        if (request.Headers.IfNoneMatch.Count > 0) return PageVersion.IsHeld(request, version);
        return request.GetTypedHeaders().IfModifiedSince is { } since && LastModified <= since;
    }

    // Headers know no parts of a second.
    private DateTimeOffset LastModified => DateTimeOffset.FromUnixTimeSeconds(lease.Manifest.Built.ToUnixTimeSeconds());

    private void Mark(HttpResponse response, string version)
    {
        response.Headers.ETag = version;
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Vary = "Accept-Encoding";
        response.GetTypedHeaders().LastModified = LastModified;
    }

    private void Describe(HttpResponse response, ExportedListing listing, ExportQuery query, int last, ContentCoding coding)
    {
        string part = query.Part is int number ? $"-part-{number}" : "";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{listing.FileName}{part}.{listing.Format.Extension}");
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{listing.Format.MediaType}; charset=utf-8";
        response.Headers.ContentDisposition = disposition.ToString();
        if (AcceptedCoding.Name(coding) is { } name) response.Headers.ContentEncoding = name;
        if (query.Part is not int at) return;
        string[] others = [.. new[] { (at > 1 ? at - 1 : 0, "prev"), (at < last ? at + 1 : 0, "next"), (last, "last") }.Where(other => other.Item1 > 0).Select(other => $"<{links.OtherPart(other.Item1)}>; rel=\"{other.Item2}\"")];
        response.Headers.Link = string.Join(", ", others);
    }
}
