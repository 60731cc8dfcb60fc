using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>The values of one facet.</summary>
/// <param name="Title">What they are: "Venue".</param>
/// <param name="Values">Those always shown.</param>
/// <param name="Folded">Those behind "more".</param>
internal sealed record FacetGroup(string Title, FacetLinks Values, FacetLinks Folded)
{
    private const int Open = 10;
    private const int OpenYears = 5;

    private static readonly FacetField[] Order = [FacetField.Year, FacetField.Venue, FacetField.Author, FacetField.Topic, FacetField.Type];

    /// <summary>The years as bars; null for other facets, and for fewer than two years.</summary>
    public YearHistogram? Years { get; private init; }

    /// <summary>The years drawn larger, beside those of other searches; null where there is no histogram.</summary>
    public string? TrendHref { get; private init; }

    /// <summary>Whether the group holds the years, which can also be given as a range.</summary>
    public bool IsYears { get; private init; }

    /// <summary>The page of all values and how many there are; null when all are here.</summary>
    public CountLink? More { get; private init; }

    /// <summary>Every facet that has a value, and the kinds of links.</summary>
    public static IReadOnlyList<FacetGroup> All(SearchResult result, PortalLinks links)
    {
        var groups = new List<FacetGroup>(Order.Length + 1);
        foreach (var field in Order)
            if (result.Facet(field) is { Values.Count: > 0 } facet) groups.Add(Of(result, facet, links));
        if (result.Links.Count > 0) groups.Add(OfLinks(result, links));
        return groups;
    }

    private static FacetGroup Of(SearchResult result, Facet facet, PortalLinks links)
    {
        var field = facet.Field;
        bool isYears = field == FacetField.Year;
        bool hasMore = facet.DistinctValues > facet.Values.Count;
        var group = Fold(FacetName.One(field), facet.Values, new ValueLinks(result.Request, field, links).Of, isYears ? OpenYears : Open);
        var years = isYears ? YearHistogram.Find(result, links) : null;
        return group with
        {
            IsYears = isYears,
            Years = years,
            TrendHref = years is null ? null : links.Trend(TrendRequest.Of(result.Request)),
            More = hasMore ? new(Sentence.Of(Words.AllOf, Numbers.Of(facet.DistinctValues, FacetName.Counted(field))), links.Facet(new(result.Request, field)), facet.DistinctValues) : null,
        };
    }

    private static FacetGroup OfLinks(SearchResult result, PortalLinks links) =>
        Fold(Words.WithLinkTo, result.Links, kind => FacetLink.OfLink(result.Request, kind, links), Open);

    private static FacetGroup Fold(string title, IReadOnlyList<FacetCount> values, Func<FacetCount, FacetLink> link, int open)
    {
        List<FacetCount> shown = new(Math.Min(values.Count, open)), folded = new(Math.Max(0, values.Count - open));
        for (int i = 0; i < values.Count; i++) (i < open || values[i].Selected || values[i].Excluded ? shown : folded).Add(values[i]);
        return new(title, new(shown, link), new(folded, link));
    }
}
