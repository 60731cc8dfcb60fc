namespace SearchPortal.Searching;

/// <content>Results without the limits of pages.</content>
public sealed partial class Searcher
{
    /// <summary>All results of a request in the order of its pages, for exports. Costs the search and 40 bytes a result for a moment. Never fails for what a visitor asked.</summary>
    public ResultWalk Walk(SearchRequest request)
    {
        // A file of all results must not end early.
        var (documents, notices) = Documents(request, SearchTime.Endless());
        return new ResultWalk(documents, notices, doc => versions.Complete(Read(doc)));
    }

    /// <summary>As <see cref="Walk"/>; null where the search takes longer than a page's may.</summary>
    public ResultWalk? WalkInTime(SearchRequest request)
    {
        var time = new SearchTime(MostTime);
        var (documents, notices) = Documents(request, time);
        return time.IsShort ? null : new ResultWalk(documents, notices, Read);
    }

    /// <summary>All publications, the newest first: the order is made once, so that a part of it costs no more than its records.</summary>
    public ResultWalk Everything() => new(newestFirst.Value, [], doc => versions.Complete(Read(doc)));

    /// <summary>Keys of publications in the order of <see cref="Everything"/>, without the rest of their records.</summary>
    /// <param name="skip">So many are passed over.</param>
    /// <param name="count">At most this many.</param>
    public IEnumerable<string> Keys(int skip, int count) => newestFirst.Value.Skip(skip).Take(count).Select(doc => generation.Publications.ReadKey(columns.Record(doc)));

    /// <summary>The documents to show, and how many results come before them.</summary>
    private (ArraySegment<(ulong Key, int Doc)> Shown, int Before) Best(ExecutedQuery executed, SearchRequest asked)
    {
        // Behind the best candidates nothing is looked at again: what was collected is in order.
        if (asked.After is { } end) return (Part(executed.Collected.Best(), 0), end.Position);
        int skip = (asked.Page - 1) * asked.Size;
        return (Part(secondLook.Rank(executed, asked.Sort, asked.Page * asked.Size), skip), skip);

        ArraySegment<(ulong Key, int Doc)> Part((ulong Key, int Doc)[] best, int skip) =>
            new(best, Math.Min(skip, best.Length), Math.Clamp(best.Length - skip, 0, asked.Size));
    }

    private static ResultEnd? End(ExecutedQuery executed, SearchRequest asked, ArraySegment<(ulong Key, int Doc)> shown, int before)
    {
        int position = before + shown.Count;
        bool isInOrder = position > SecondLook.Candidates || asked.Sort != SortOrder.Relevance || executed.Parsed.Root is null;
        return shown.Count > 0 && position < executed.Collected.Total && isInOrder ? new ResultEnd(position, shown[^1].Key) : null;
    }

    private (int[] Documents, IReadOnlyList<Notice> Notices) Documents(SearchRequest request, SearchTime time)
    {
        var (asked, executed, notices) = Run(request with { Page = 1, FacetSize = 0 }, columns.Count, time);
        using var counts = executed;
        return (Array.ConvertAll(secondLook.Rank(executed, asked.Sort, SecondLook.Candidates), hit => hit.Doc), notices);
    }
}
