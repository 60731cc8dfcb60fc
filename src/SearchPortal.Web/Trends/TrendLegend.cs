using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Search;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Trends;

/// <summary>What a line of the chart is.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Search">The search, with its page.</param>
/// <param name="Total">Papers of all years, and of none.</param>
/// <param name="RemoveHref">The comparison without it; null when it is the only one.</param>
/// <param name="Notices">How its words were understood.</param>
internal sealed record TrendLegend(int Number, NamedLink Search, int Total, string? RemoveHref, IReadOnlyList<string> Notices)
{
    /// <summary>One for each search of a comparison.</summary>
    public static IReadOnlyList<TrendLegend> All(Trend trend, PortalLinks links)
    {
        var request = trend.Request;
        return [.. trend.Results.Select((result, i) => new TrendLegend(i + 1, Name(request, i, links), result.Total, Remove(i), NoticeWords.Of(result.Notices)))];

        string? Remove(int i) => request.Texts.Count < 2 ? null : links.Trend(request with { Texts = [.. request.Texts.Where((_, other) => other != i)] });
    }

    /// <summary>The series of a comparison.</summary>
    public static IReadOnlyList<YearSeries> Series(Trend trend, PortalLinks links) =>
        [.. trend.Results.Select((result, i) => new YearSeries(Name(trend.Request, i, links), YearSeries.Counted(result), Asked(trend.Request, i)))];

    private static SearchRequest Asked(TrendRequest request, int i) => request.Search(request.Texts.ElementAtOrDefault(i) ?? "");

    private static NamedLink Name(TrendRequest request, int i, PortalLinks links) =>
        new(request.Texts.ElementAtOrDefault(i) ?? Words.AllPapers, links.Search(Asked(request, i)));
}
