using System.Text.RegularExpressions;

namespace SearchPortal.Benchmarks.Load;

/// <summary>Finds addresses of papers in result pages.</summary>
internal static partial class PaperPaths
{
    /// <summary>Asks for pages and gives the papers they link to, each once.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(Uri site, IEnumerable<string> pages)
    {
        using var client = new HttpClient { BaseAddress = site };
        var papers = new HashSet<string>();
        foreach (string page in pages)
            foreach (Match link in PaperLink().Matches(await client.GetStringAsync(page))) papers.Add(link.Groups[1].Value);
        return [.. papers];
    }

    [GeneratedRegex("""href="(/papers/[^"?.]+)""")]
    private static partial Regex PaperLink();
}
