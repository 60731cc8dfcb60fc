using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Every style of citation, and how one is found.</summary>
public static class CitationStyles
{
    /// <summary>All of them, in the order to show.</summary>
    public static IReadOnlyList<CitationStyle> All { get; } =
    [
        new("apa", "APA 7", ApaStyle.Write),
        new("mla", "MLA 9", MlaStyle.Write),
        new("chicago", "Chicago author-date", ChicagoStyle.Write),
        new("ieee", "IEEE", IeeeStyle.Write),
        new("acm", "ACM", AcmStyle.Write),
        new("vancouver", "Vancouver", VancouverStyle.Write),
        new("harvard", "Harvard (Cite Them Right)", HarvardStyle.Write),
        new("nature", "Nature", NatureStyle.Write),
        new("gb-t-7714", "GB/T 7714-2015", GbStyle.Write),
    ];

    /// <summary>The style of an id, in any letter case; null when there is none.</summary>
    public static CitationStyle? Find(string? id) => All.FirstOrDefault(style => style.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>A publication cited in every style, in the order to show.</summary>
    public static IReadOnlyList<(CitationStyle Style, IReadOnlyList<CitationRun> Runs)> Cite(Publication publication, Venue? venue)
    {
        var work = CitedWork.Of(publication, venue);
        return [.. All.Select(style => (style, style.Line(work).Runs))];
    }
}
