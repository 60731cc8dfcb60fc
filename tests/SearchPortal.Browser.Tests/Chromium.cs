using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SearchPortal.Browser.Tests.Chromium))]

namespace SearchPortal.Browser.Tests;

/// <summary>One browser and two portals for all tests; each test visits with a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const float Patience = 60_000;

    // A browser in a container: no sandbox of its own, no graphics card, and nothing fetched behind a test's back.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private PortalSite? _site;
    private PortalSite? _unusualSite;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) throw new FileNotFoundException($"the browser tests need {Program}; ./test.sh installs it");
        _site = new("content");
        _unusualSite = new("tests/SearchPortal.Browser.Tests/Unusual");
        _playwright = await Playwright.CreateAsync();
        // What comes late on a busy machine is not wrong.
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }

    /// <summary>Opens the portal at a path and does what a visitor does there. Fails when the browser complained about anything.</summary>
    public Task VisitAsync(string path, Func<Visit, Task> journey, BrowserNewContextOptions? options = null) => VisitAsync(_site!, path, journey, options);

    /// <summary>The same at a portal whose papers try the page: crowds of authors, formulas, long words, other scripts.</summary>
    public Task VisitUnusualAsync(string path, Func<Visit, Task> journey, BrowserNewContextOptions? options = null) => VisitAsync(_unusualSite!, path, journey, options);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        if (_unusualSite is not null) await _unusualSite.DisposeAsync();
    }

    private async Task VisitAsync(PortalSite site, string path, Func<Visit, Task> journey, BrowserNewContextOptions? options)
    {
        options ??= new();
        options.BaseURL = site.Address;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        await using var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = await Visit.BeginAsync(context, site.Address);
        await visit.Page.GotoAsync(path);
        await journey(visit);
        visit.AssertQuiet();
    }
}
