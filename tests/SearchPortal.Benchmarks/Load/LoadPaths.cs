using SearchPortal.Benchmarks.Queries;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Load;

/// <summary>
/// Addresses that visitors ask for. Of 100 result pages 70 are first pages, 10 second or third ones, 8 sorted by newest, 7 narrowed
/// to the last years, 5 with long facets; all are different, so that no kept answer helps.
/// </summary>
internal sealed class LoadPaths(IReadOnlyList<BenchmarkQuery> queries, int seed)
{
    private const int Most = 20_000;
    private const int LongestTyped = 12;

    private readonly Dice dice = new(seed);

    /// <summary>Result pages, none twice.</summary>
    public IReadOnlyList<string> Results() => Distinct(() => "/search?" + SearchUrl.Format(Vary(new SearchRequest { Text = PortalText.Of(dice.Of(queries)) })));

    /// <summary>Completions of the first 1 to 12 letters of queries, none twice.</summary>
    public IReadOnlyList<string> Suggestions() => Distinct(() =>
    {
        string text = dice.Of(queries).Text;
        return $"/suggest?{SearchUrl.TextName}={Uri.EscapeDataString(text[..Math.Min(text.Length, 1 + dice.Below(LongestTyped))])}";
    });

    private SearchRequest Vary(SearchRequest first) => dice.Below(100) switch
    {
        < 70 => first,
        < 80 => first with { Page = 2 + dice.Below(2) },
        < 88 => first with { Sort = SortOrder.Newest },
        < 95 => first with { Years = new YearRange(2010 + dice.Below(14), null) },
        _ => first with { FacetSize = 50 },
    };

    private static List<string> Distinct(Func<string> draw)
    {
        var seen = new HashSet<string>();
        var paths = new List<string>();
        for (int look = 0; look < 4 * Most && paths.Count < Most; look++)
            if (draw() is var path && seen.Add(path)) paths.Add(path);
        return paths;
    }
}
