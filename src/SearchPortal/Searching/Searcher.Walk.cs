namespace SearchPortal.Searching;

/// <content>Results without the limits of pages.</content>
public sealed partial class Searcher
{
    /// <summary>All results of a request in the order of its pages, for exports. Costs the search and 40 bytes a result for a moment. Never fails for what a visitor asked.</summary>
    public ResultWalk Walk(SearchRequest request)
    {
        var (documents, notices) = Documents(request);
        return new ResultWalk(documents, notices, Read);
    }

    private (int[] Documents, IReadOnlyList<Notice> Notices) Documents(SearchRequest request)
    {
        // A file of all results must not end early.
        var (asked, executed, notices) = Run(request with { Page = 1, FacetSize = 0 }, columns.Count, SearchTime.Endless());
        using var counts = executed;
        return (Array.ConvertAll(secondLook.Rank(executed, asked.Sort, SecondLook.Candidates), hit => hit.Doc), notices);
    }
}
