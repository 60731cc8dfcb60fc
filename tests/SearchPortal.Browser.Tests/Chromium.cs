using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SearchPortal.Browser.Tests.Chromium))]

namespace SearchPortal.Browser.Tests;

/// <summary>One browser and one portal for all tests; each test visits with a context of its own.</summary>
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
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) throw new FileNotFoundException($"the browser tests need {Program}; ./test.sh installs it");
        _site = new PortalSite();
        _playwright = await Playwright.CreateAsync();
        // What comes late on a busy machine is not wrong.
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }

    /// <summary>Opens the portal at a path and does what a visitor does there. Fails when the browser complained about anything.</summary>
    public async Task VisitAsync(string path, Func<Visit, Task> journey, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = _site!.Address;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        await using var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = await Visit.BeginAsync(context, _site.Address);
        await visit.Page.GotoAsync(path);
        await journey(visit);
        visit.AssertQuiet();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null) await _site.DisposeAsync();
    }
}
