using SearchPortal.Searching;
using SearchPortal.Web.Pictures;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>The largest topics over the years.</summary>
internal static class TopicRows
{
    private const int MostRows = 16;
    private const int Height = 40;

    /// <summary>The picture; null when there are no topics or fewer than two years.</summary>
    public static YearRows? Find(Searcher searcher, PortalLinks links)
    {
        var series = searcher.ByYear(FacetField.Topic, MostRows)
            .Select(topic => new YearSeries(new(topic.Label, links.Topic(topic.Value)), topic.Years, new SearchRequest { Selections = [new(FacetField.Topic, topic.Value)] })).ToList();
        return YearRows.Find(Words.TopicsOverYears, series, [.. series.Select(_ => Height)], links);
    }
}
