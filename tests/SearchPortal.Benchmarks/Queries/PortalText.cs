using SearchPortal.Analysis;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>Queries as a visitor of the portal would type them.</summary>
internal static class PortalText
{
    /// <summary>The text for the search box.</summary>
    public static string Of(BenchmarkQuery query) => query.Class switch
    {
        QueryClass.Filter => OfFilter(FilteredText.Parse(query.Text)),
        QueryClass.Any => string.Join(" OR ", query.Text.Split(' ').Where(word => !StopWords.English.Contains(word))),
        _ => query.Text,
    };

    private static string OfFilter(FilteredText text) =>
        text.Words + (text.Venue is null ? "" : $" venue:{text.Venue}") + (text.Years is null ? "" : $" year:{text.Years.From}..{text.Years.To}");
}
