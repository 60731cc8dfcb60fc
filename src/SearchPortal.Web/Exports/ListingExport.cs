using Microsoft.Net.Http.Headers;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Signposting;

namespace SearchPortal.Web.Exports;

/// <summary>Sends all papers of a listing as one file or one part of it, from one generation, as a stream.</summary>
internal sealed class ListingExport(IndexLease lease, ExportSlots slots, PortalLinks links)
{
    /// <summary>With more papers than this an export takes a slot.</summary>
    private const int Long = 2_000;

    /// <summary>Answers a request for a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="listing">What to send; null answers 404, as a listing of nothing does.</param>
    public async Task SendAsync(HttpContext context, ExportedListing? listing)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (listing is null) return;
        var answer = new StreamedAnswer(context, lease.Manifest);
        if (answer.IsHeld()) return;
        bool isIn = false;
        try
        {
            // A search that takes longer than a page's takes a slot before it goes on.
            var walk = lease.Searcher.WalkInTime(listing.Request);
            if (walk is null && !(isIn = await slots.TryEnterAsync(context))) return;
            walk ??= lease.Searcher.Walk(listing.Request);
            if (Find(context, listing, walk) is not { } found) return;
            answer.Describe($"{listing.Format.MediaType}; charset=utf-8");
            Describe(context.Response, listing, found);
            bool isLong = found.Count > Long && !HttpMethods.IsHead(context.Request.Method);
            if (isLong && !isIn && !(isIn = await slots.TryEnterAsync(context))) return;
            await answer.SendAsync(ExportFile.Pieces(listing.Format.With(found.Query.Options), found.Papers, lease.Searcher.FindVenue));
        }
        finally
        {
            if (isIn) slots.Leave();
        }
    }

    /// <summary>What to send; null where there is nothing, or no such part.</summary>
    private static Found? Find(HttpContext context, ExportedListing listing, ResultWalk walk)
    {
        var query = ExportQuery.Of(context.Request.Query);
        int last = query.Part is null ? 1 : Math.Max(1, (int)Math.Ceiling(walk.Total / (double)query.Size));
        if ((walk.Total == 0 && !listing.MayBeEmpty) || query.Part > last) return null;
        return query.Part is int part ? new(query, last, Math.Min(walk.Total, query.Size), walk.Read((part - 1) * query.Size, query.Size)) : new(query, last, walk.Total, walk.Read());
    }

    private void Describe(HttpResponse response, ExportedListing listing, Found found)
    {
        var (query, last, _, _) = found;
        string part = query.Part is int number ? $"-part-{number}" : "";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{listing.FileName}{part}.{listing.Format.Extension}");
        response.Headers.ContentDisposition = disposition.ToString();
        if (query.Part is not int at) return;
        response.Headers.Link = LinkHeader.Of([.. new[] { (at > 1 ? at - 1 : 0, "prev"), (at < last ? at + 1 : 0, "next"), (last, "last") }.Where(other => other.Item1 > 0).Select(other => new Signpost(other.Item2, links.OtherPart(other.Item1)))]);
    }

    /// <param name="Query">How it is wanted.</param>
    /// <param name="Last">Number of the last part.</param>
    /// <param name="Count">Papers to send.</param>
    /// <param name="Papers">They.</param>
    private sealed record Found(ExportQuery Query, int Last, int Count, IEnumerable<Publication> Papers);
}
