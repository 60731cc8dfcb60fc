using System.Net;

namespace SearchPortal.Cli.Tests.Serve;

/// <summary>A portal answers and never asks: no connection to anywhere, no name looked up.</summary>
public sealed class OutgoingTests : IDisposable
{
    private static readonly string[] Paths =
    [
        "/", "/search?q=caching", "/search?q=nothing+of+the+kind", "/search/facet?field=author", "/suggest?q=de", "/papers/ma2024deepcache", "/papers/ma2024deepcache.bib", "/papers.ris", "/authors", "/authors/ma-xinyin", "/venues/cvpr", "/trends?q=caching", "/help", "/zh/search?q=caching",
        "/feed.atom", "/oai?verb=ListRecords&metadataPrefix=mods", "/sitemap.xml", "/api/v1/search?q=caching", "/api/v1/openapi.json", "/opensearch.xml", "/robots.txt", "/metrics", "/health/ready", "/search?q=https://example.org/paper", "/nowhere",
    ];

    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Serving_every_kind_of_page_and_a_change_of_the_content_begins_no_connection()
    {
        string path = _portal.File("outgoing.log");
        _portal.WriteGoodPapers().Write("site.yaml", "title: A Portal\nbaseUrl: https://papers.example.org\nowner: {name: Ada Lovelace, links: {home: https://example.org}}\n");
        using var serve = PortalProcess.StartWith(
            [new("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), new(StartupHook.PathVariable, path)],
            "serve", "--watch", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        string address = (await serve.WaitForAsync("Serving at")).Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(';');
        using var visitor = new HttpClient { BaseAddress = new(address) };
        while ((await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode != HttpStatusCode.OK) await Task.Delay(50, TestContext.Current.CancellationToken);

        foreach (string page in Paths) (await visitor.GetAsync(page, TestContext.Current.CancellationToken)).Dispose();
        _portal.Write("publications/new.bib", "@misc{new2024, title = {A New Paper}, author = {Doe, Jane}, year = {2024}, url = {https://example.org/new}}");
        while (!(await visitor.GetStringAsync("/search?q=new", TestContext.Current.CancellationToken)).Contains("new2024", StringComparison.Ordinal)) await Task.Delay(100, TestContext.Current.CancellationToken);
        await serve.EndAsync();

        Assert.Equal("watching\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_log_would_tell_of_a_connection()
    {
        string path = _portal.File("outgoing.log");
        using var health = PortalProcess.StartWith(
            [new("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), new(StartupHook.PathVariable, path)], "health", "--url", "http://localhost:1/health/ready");
        await health.WaitAsync();

        Assert.Contains("ConnectStart", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
