using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Observing;
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
        var answer = new StreamedAnswer(context, lease.Manifest);
        if (answer.IsHeld()) return;
        var query = ExportQuery.Of(context.Request.Query);
        var walk = lease.Searcher.Walk(listing.Request);
        int last = query.Part is null ? 1 : Math.Max(1, (int)Math.Ceiling(walk.Total / (double)query.Size));
        if ((walk.Total == 0 && !listing.MayBeEmpty) || query.Part > last) return;
        answer.Describe($"{listing.Format.MediaType}; charset=utf-8");
        Describe(context.Response, listing, query, last);
        await StreamAsync(context, query.Part is int part ? walk.Read((part - 1) * query.Size, query.Size) : walk.Read(), listing.Format.With(query.Options), (Math.Min(walk.Total, query.Part is null ? int.MaxValue : query.Size), answer));
    }

    private async Task StreamAsync(HttpContext context, IEnumerable<Publication> papers, ExportFormat format, (int Count, StreamedAnswer Answer) how)
    {
        bool takesSlot = how.Count > Long && !HttpMethods.IsHead(context.Request.Method);
        if (takesSlot && !await slots.TryEnterAsync(context.RequestAborted))
        {
            RequestNote.Refuse(context);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = $"{ExportSlots.RetryAfter}";
            return;
        }
        try
        {
            if (context.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = SlowestReader;
            await how.Answer.SendAsync(ExportFile.Pieces(format, papers, lease.Searcher.FindVenue));
        }
        finally
        {
            if (takesSlot) slots.Leave();
        }
    }

    private void Describe(HttpResponse response, ExportedListing listing, ExportQuery query, int last)
    {
        string part = query.Part is int number ? $"-part-{number}" : "";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{listing.FileName}{part}.{listing.Format.Extension}");
        response.Headers.ContentDisposition = disposition.ToString();
        if (query.Part is not int at) return;
        string[] others = [.. new[] { (at > 1 ? at - 1 : 0, "prev"), (at < last ? at + 1 : 0, "next"), (last, "last") }.Where(other => other.Item1 > 0).Select(other => $"<{links.OtherPart(other.Item1)}>; rel=\"{other.Item2}\"")];
        response.Headers.Link = string.Join(", ", others);
    }
}
