using SearchPortal.Benchmarks.Load;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>What visitors of a changing site ask for: every kind of page.</summary>
internal static class SoakPaths
{
    private const int MostPapers = 40;

    private static readonly string[] Pages =
    [
        AnswerCheck.AllPath, AnswerCheck.MarkerPath, "/", "/search?q=learning", "/search?q=learnin", "/search?q=deep%20model&sort=newest",
        "/search?sort=title&page=2", "/search?q=%22diffusion%20models%22", "/search/facet?field=author", "/venues", "/years", "/authors", "/topics",
        "/suggest?q=le", "/suggest?q=zyzzyv",
    ];

    /// <summary>Pages, and papers that are there from the beginning, in an order drawn by a seed.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Uri site, int seed)
    {
        var papers = await PaperPaths.FindAsync(site, ["/search?sort=title", "/search?q=model"]);
        var others = papers.Where(path => !path.Contains("/soak-", StringComparison.Ordinal)).Take(MostPapers);
        // The two whose totals are known come oftener than the others.
        string[] paths = [.. Pages, .. Pages, .. others, AnswerCheck.AllPath, AnswerCheck.MarkerPath, AnswerCheck.AllPath, AnswerCheck.MarkerPath];
        return [.. new Dice(seed).Sample(paths, paths.Length)];
    }
}
