namespace SearchPortal.Searching;

/// <content>Carries out one request within its limits and its time.</content>
public sealed partial class Searcher
{
    /// <summary>Longest time of a request, over all steps that answer it.</summary>
    internal TimeSpan MostTime { get; init; } = SearchRequest.MaximumTime;

    /// <summary>Runs a request within its limits, and keeps what its page or so many results need.</summary>
    private (SearchRequest Asked, ExecutedQuery Executed, List<Notice> Notices) Run(SearchRequest request, int least = 0, SearchTime? time = null)
    {
        time ??= new SearchTime(MostTime);
        var notices = new List<Notice>();
        request = RequestLimits.Apply(request, notices);
        var parsed = QueryParser.Parse(request.Text);
        notices.AddRange(parsed.Notices);
        int depth = Math.Max(Math.Max(request.Page * request.Size, least), SecondLook.Candidates);
        var executed = Execution(time).Run(request, parsed, depth, notices);
        if (time.IsShort) notices.Add(new Notice(NoticeKind.Hurried, NoticeSentence.Hurried, $"The search took too long and was ended; there may be more papers. Fewer or rarer words help."));
        return (request, executed, notices);
    }

    private QueryExecution Execution(SearchTime time)
    {
        var rest = time.Rest();
        return new(matching, columns, Builder(time), new Correction(matching, Builder(rest), speller, rest), feedback, time);
    }

    private LuceneQueryBuilder Builder(SearchTime time) => new(new QueryScope(generation.Reader, words, labels, columns.Names, time));

    private SearchResult Result(SearchRequest asked, ExecutedQuery executed, List<Notice> notices) =>
        new(asked, executed.Collected.Total, [], labels.Facets(executed.Collected, asked), notices, default)
        {
            Parts = QueryWords.Of(executed.Parsed),
            Links = labels.Links(executed.Collected),
            PerhapsMeant = executed.PerhapsMeant is var (meant, matched) ? new WayOut.OtherSpelling(QueryText.Of(meant.Root), asked.WithText(QueryText.Of(meant.Root)), matched) : null,
            WaysOut = executed.Collected.Total == 0 ? WaysOutOf(asked, executed) : [],
        };

    private IReadOnlyList<WayOut> WaysOutOf(SearchRequest asked, ExecutedQuery executed)
    {
        var rest = executed.Time.Rest();
        return new WaysOut(Execution(rest), rest).Of(asked, executed);
    }
}
