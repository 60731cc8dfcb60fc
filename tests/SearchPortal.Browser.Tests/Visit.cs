using Microsoft.Playwright;

namespace SearchPortal.Browser.Tests;

/// <summary>What one visit to the portal went through: a page, and all that the browser complained about.</summary>
public sealed class Visit
{
    private readonly List<string> _faults = [];

    private Visit(IPage page) => Page = page;

    /// <summary>The one page of the visit.</summary>
    public IPage Page { get; }

    /// <summary>Opens a page and listens to it.</summary>
    /// <param name="context">Where.</param>
    /// <param name="address">The portal's; a request to any other is a fault.</param>
    public static async Task<Visit> BeginAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        var visit = new Visit(page);
        page.Console += (_, message) => visit.Hear(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => visit.Hear(true, $"script: {error}");
        // Who types on or goes elsewhere gives up what was asked for on the way.
        page.RequestFailed += (_, request) => visit.Hear(request.IsNavigationRequest || request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => visit.Hear(!request.Url.StartsWith(address, StringComparison.Ordinal), $"another host: {request.Url}");
        page.Response += (_, response) => visit.Hear(response.Status >= 400, $"{response.Status}: {response.Url}");
        return visit;
    }

    /// <summary>Whether the page is wider than the window.</summary>
    public Task<bool> ScrollsSidewaysAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    /// <summary>Keeps what is seen now under <c>artifacts/screenshots</c>, for people to look at.</summary>
    /// <param name="name">The file's name.</param>
    public Task KeepPictureAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", name + ".png") });

    /// <summary>Shows the page again as who has no scripts sees it. Tests still can ask the page.</summary>
    public async Task ReloadWithoutScriptsAsync()
    {
        await Page.RouteAsync("**/assets/*.js*", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        await Page.ReloadAsync();
    }

    /// <summary>Fails when the browser complained, or asked another host for anything.</summary>
    public void AssertQuiet()
    {
        lock (_faults) Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }

    /// <summary>Takes pages that were given up on the way for what was to be expected.</summary>
    public void ForgiveAborted()
    {
        lock (_faults) _faults.RemoveAll(fault => fault.StartsWith("failed: ", StringComparison.Ordinal));
    }

    /// <summary>Takes complaints so far for what was to be expected.</summary>
    public void Forgive()
    {
        lock (_faults) _faults.Clear();
    }

    private void Hear(bool isFault, string text)
    {
        if (!isFault) return;
        lock (_faults) _faults.Add(text);
    }
}
