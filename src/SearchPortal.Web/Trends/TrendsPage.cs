using SearchPortal.Searching;
using SearchPortal.Web.Search;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Trends;

/// <summary>Papers a year of up to four searches.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Legend">One for each search.</param>
/// <param name="Chart">The picture; null when no search has a paper with a year.</param>
internal sealed record TrendsPage(TrendRequest Request, IReadOnlyList<TrendLegend> Legend, TrendChart? Chart)
{
    /// <summary>What the visitor should know, each once.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>The words in the form's fields.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>The fields of the form besides the words.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Form { get; init; }

    /// <summary>What narrows all searches.</summary>
    public required IReadOnlyList<string> Filters { get; init; }

    /// <summary>The same searches without what narrows them.</summary>
    public required string ClearHref { get; init; }

    /// <summary>Counts and shares.</summary>
    public required IReadOnlyList<SortLink> Measures { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The page of a comparison.</summary>
    /// <param name="trend">What the index answered.</param>
    /// <param name="notices">What the address gave rise to.</param>
    /// <param name="links">Makes the addresses.</param>
    public static TrendsPage From(Trend trend, IReadOnlyList<Notice> notices, PortalLinks links)
    {
        var request = trend.Request;
        string title = request.Texts.Count == 0 ? Words.Trends : Sentence.Of(Words.TrendTitle, string.Join(Words.ListComma, request.Texts));
        return new(request, TrendLegend.All(trend, links), TrendChart.Find(trend, links))
        {
            Notices = NoticeWords.Of(notices),
            Fields = [.. Enumerable.Range(0, TrendRequest.MaximumTexts).Select(i => request.Texts.ElementAtOrDefault(i) ?? "")],
            Form = [.. TrendUrl.Pairs(request)],
            Filters = FilterLabels(trend.Whole),
            ClearHref = links.Trend(request with { Filters = new() }),
            Measures = [new(Words.Papers, links.Trend(request with { IsShare = false }), !request.IsShare), new(Words.ShareOfYear, links.Trend(request with { IsShare = true }), request.IsShare)],
            Head = new(title) { Canonical = links.Trend(request), IsIndexed = false, Styles = ["pictures.css"] },
        };
    }

    private static IReadOnlyList<string> FilterLabels(SearchResult whole) =>
        [.. Enum.GetValues<FacetField>().SelectMany(field => SearchChips.Labels(field, whole)), .. whole.Request.Has.Select(kind => Sentence.Of(Words.HasLink, LinkLabel.Of(kind)))];
}
