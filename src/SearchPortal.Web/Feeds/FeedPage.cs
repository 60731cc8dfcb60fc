using SearchPortal.Searching;

namespace SearchPortal.Web.Feeds;

/// <summary>A page of a feed.</summary>
/// <param name="Feed">It.</param>
/// <param name="Number">1-based.</param>
/// <param name="Last">Number of the last page, at least 1.</param>
/// <param name="Updated">When a paper of the feed was last changed; of an empty feed, when the index was made.</param>
/// <param name="Papers">The papers, last changed first, read as they are asked for.</param>
internal sealed record FeedPage(Feed Feed, int Number, int Last, DateTimeOffset Updated, IEnumerable<ChangedRecord> Papers)
{
    /// <summary>What its search has to say.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>A page of a feed; null when it has no such page.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="number">1-based.</param>
    /// <param name="lease">The request's index.</param>
    public static FeedPage? Find(Feed feed, int number, IndexLease lease)
    {
        var walk = lease.Searcher.NewestChanges(feed.Request);
        int last = Math.Max(1, (walk.Total + Feed.PageSize - 1) / Feed.PageSize);
        if (number > last || (walk.Total == 0 && !feed.MayBeEmpty)) return null;
        var updated = walk.Read(0, 1).FirstOrDefault()?.Date ?? lease.Manifest.Built;
        return new(feed, number, last, updated, walk.Read((number - 1) * Feed.PageSize, Feed.PageSize)) { Notices = walk.Notices };
    }
}
