using System.Net;
using System.Text.RegularExpressions;
using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Tests.Observing;

public sealed class MetricsTests
{
    [Fact]
    public async Task Metrics_tell_of_requests_queries_pages_and_the_index()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var (_, visitor) = await site.StartAsync();
        foreach (string path in (string[])["/search?q=%22paper+1%22", "/search?q=%22paper+1%22", "/search?q=secret", "/api/v1/search?q=year:2020", "/nowhere"])
            (await visitor.GetAsync(path, TestContext.Current.CancellationToken)).Dispose();

        string text = await visitor.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Equal(3, Value(text, "searchportal_papers{"));
        Assert.Equal(1, Value(text, "searchportal_generation_current{"));
        Assert.Equal(2, Value(text, "searchportal_queries_total{", "class=\"phrase\""));
        Assert.Equal(1, Value(text, "searchportal_queries_total{", "class=\"field\""));
        Assert.Equal(3, Value(text, "searchportal_request_duration_seconds_count{", "route=\"/search\"", "status=\"2xx\""));
        Assert.Equal(1, Value(text, "searchportal_request_duration_seconds_count{", "route=\"other\"", "status=\"4xx\""));
        Assert.True(Value(text, "searchportal_kept_pages_hits_total{") > 0);
        Assert.True(Value(text, "searchportal_generation_age_seconds{") >= 0);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_that_a_limit_sends_away_are_counted_by_class()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        for (int i = 0; i <= RequestClass.Export.AtOnce; i++)
            (await visitor.SendAsync(Through("/papers.bib", "203.0.113.7"), TestContext.Current.CancellationToken)).Dispose();

        Assert.Equal(1, Value(await visitor.GetStringAsync("/metrics", TestContext.Current.CancellationToken), "searchportal_refused_total{", "class=\"export\"", "status=\"429\""));
    }

    [Theory]
    [InlineData("/metrics")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task What_watches_the_portal_can_only_read(string path)
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync();

        using var head = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);
        using var post = await visitor.PostAsync(path, null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("private", "203.0.113.7", HttpStatusCode.NotFound)]
    [InlineData("private", null, HttpStatusCode.OK)]
    [InlineData("all", "203.0.113.7", HttpStatusCode.OK)]
    [InlineData("off", null, HttpStatusCode.NotFound)]
    public async Task Whoever_comes_through_a_proxy_sees_no_metrics_unless_an_option_says_so(string audience, string? client, HttpStatusCode status)
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--metrics", audience);

        using var answer = await visitor.SendAsync(Through("/metrics", client), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Behind_a_named_proxy_a_private_client_sees_no_metrics_either()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        using var answer = await visitor.SendAsync(Through("/metrics", "10.0.0.9"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Every_metric_of_the_dashboard_is_there()
    {
        string dashboard = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "dashboard.json"), TestContext.Current.CancellationToken);
        await using var site = new TemporarySite();
        site.Write(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");
        while (!(await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode) await Task.Delay(50, TestContext.Current.CancellationToken);
        for (int i = 0; i <= RequestClass.Export.AtOnce; i++)
            foreach (string path in (string[])["/papers.bib", "/search?q=paper"]) (await visitor.SendAsync(Through(path, "203.0.113.7"), TestContext.Current.CancellationToken)).Dispose();

        string text = await visitor.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        var names = Regex.Matches(dashboard, "(searchportal|dotnet|process)_[a-z_]+").Select(match => match.Value).Distinct().ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"\n{name}{{", text, StringComparison.Ordinal));
    }

    private static HttpRequestMessage Through(string path, string? client)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (client is not null) request.Headers.Add("X-Forwarded-For", client);
        return request;
    }

    private static double Value(string text, params string[] marks)
    {
        string line = Assert.Single(text.Split('\n'), line => line.StartsWith(marks[0], StringComparison.Ordinal) && marks.All(mark => line.Contains(mark, StringComparison.Ordinal)));
        return double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
