using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SearchPortal.Browser.Tests;

/// <summary>Asks axe-core what on a page keeps people out.</summary>
internal static class Axe
{
    // The whole report holds every element of the page several times over; only what is wrong is asked for.
    private const string Violations =
        """
        async () => (await axe.run({ resultTypes: ["violations"] })).violations
          .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(", ")}`)
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails when there is anything to complain about.</summary>
    /// <param name="page">As it is shown now; its content is in one document.</param>
    /// <param name="how">How it is shown.</param>
    public static async Task AssertNoViolationsAsync(IPage page, string how = "")
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        string[] complaints = await page.EvaluateAsync<string[]>(Violations);

        Assert.True(complaints.Length == 0, string.Join('\n', complaints.Select(complaint => $"{how} {complaint}")));
    }
}
