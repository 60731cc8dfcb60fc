using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SearchPortal.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string, ColorScheme> Pages { get; } = new MatrixTheoryData<string, ColorScheme>(
        ["/", "/search?q=pruning&venue=neurips", "/search?q=nothingfindsthis", "/search?q=%22deep+fish%22+pruning+-survey&year=2021&-year=2023&has=pdf", "/search/facet?field=author&q=pruning&filter=x", "/papers/ma2024cvpr-deepcache", "/authors/ma-xinyin", "/authors", "/venues", "/topics", "/trends?q=pruning&q=diffusion&q=distillation&q=language", "/trends?q=nothingfindsthis&literal=1", "/years/2024", "/pages/search-help"],
        [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_to_complain_about(string path, ColorScheme scheme) => chromium.VisitAsync(path, async visit =>
    {
        var result = await visit.Page.RunAxe();

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
    }, new() { ColorScheme = scheme });
}
