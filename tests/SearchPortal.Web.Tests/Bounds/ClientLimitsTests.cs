using System.Globalization;
using System.Net;
using System.Text.Json;
using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Tests.Bounds;

public sealed class ClientLimitsTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("127.0.0.1", null)]
    [InlineData("10.1.2.3", null)]
    [InlineData("172.31.0.1", null)]
    [InlineData("::ffff:192.168.1.1", null)]
    [InlineData("::1", null)]
    [InlineData("fd00::1", null)]
    public void A_client_is_an_address_or_a_household_and_private_networks_are_nobody(string address, string? client) =>
        Assert.Equal(client, ClientNetwork.Find(IPAddress.Parse(address))?.ToString());

    [Fact]
    public async Task A_client_behind_a_named_proxy_is_told_what_is_left_and_sent_away_when_nothing_is()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        var answers = new List<HttpResponseMessage>();
        for (int i = 0; i <= RequestClass.Export.AtOnce; i++) answers.Add(await AskAsync(visitor, "/papers.bib", "203.0.113.7"));
        using var other = await AskAsync(visitor, "/papers.bib", "203.0.113.8");
        using var page = await AskAsync(visitor, "/", "203.0.113.7");

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        Assert.Equal("\"export\";q=6;w=60", Assert.Single(answers[0].Headers.GetValues("RateLimit-Policy")));
        Assert.StartsWith("\"export\";r=9;", Assert.Single(answers[0].Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.True(int.Parse(Assert.Single(answers[^1].Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture) > 0);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        answers.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Without_a_named_proxy_nobody_can_say_who_he_is()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync();

        using var answer = await AskAsync(visitor, "/papers.bib", "203.0.113.7");

        Assert.False(answer.Headers.Contains("RateLimit"));
    }

    [Fact]
    public async Task A_program_that_asks_too_much_is_told_so_in_its_own_words()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        for (int i = 0; i < RequestClass.Page.AtOnce; i++) (await AskAsync(visitor, "/api/v1", "203.0.113.9")).Dispose();
        HttpResponseMessage refused;
        do refused = await AskAsync(visitor, "/api/v1", "203.0.113.9");
        while (refused.IsSuccessStatusCode);
        var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal((429, "/api#too-many-requests"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("", "<h1>Too many requests</h1>", "Try again")]
    [InlineData("/zh", "lang=\"zh-Hans\"", "chinese.css")]
    public async Task A_visitor_who_asks_too_much_gets_a_page_that_leads_back(string language, string says, string has)
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        HttpResponseMessage refused;
        do refused = await AskAsync(visitor, $"{language}/papers.bib?x=\"<b>", "203.0.113.11", "text/html,*/*;q=0.8");
        while (refused.IsSuccessStatusCode);
        string page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", refused.Content.Headers.ContentType!.ToString());
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Contains(has, page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{language}/papers.bib?x=%22%3Cb%3E\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_fault_costs_a_client_no_more_than_the_request_did()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--proxies", "127.0.0.1");

        using var first = await AskAsync(visitor, "/nowhere", "203.0.113.10");

        Assert.Equal(HttpStatusCode.NotFound, first.StatusCode);
        Assert.StartsWith($"\"page\";r={RequestClass.Page.AtOnce - 1};", Assert.Single(first.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_named_hosts_are_answered()
    {
        await using var site = new TemporarySite();
        site.Build(1);
        var (_, visitor) = await site.StartAsync("--hosts", "papers.example.org,127.0.0.1");

        using var known = await visitor.GetAsync("/", TestContext.Current.CancellationToken);
        using var strange = await visitor.SendAsync(new(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
        Assert.True(strange.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public void A_proxy_that_is_no_address_is_refused_with_the_remedy()
    {
        var fault = Assert.Throws<PortalOptionsException>(() => PortalOptions.Read(["--proxies", "10.0.0.1,proxy"]));

        Assert.Contains("“proxy”", fault.Message, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient visitor, string path, string client, string accept = "*/*") =>
        visitor.SendAsync(new(HttpMethod.Get, path) { Headers = { { "X-Forwarded-For", client }, { "Accept", accept } } }, TestContext.Current.CancellationToken);
}
