using System.Net;
using System.Text.Json;
using SearchPortal.Web.Api;

namespace SearchPortal.Web.Tests.Api;

public sealed class ApiTests(Library library, Portal portal)
{
    [Fact]
    public async Task A_search_answers_as_the_page_does_and_every_paper_has_one_shape()
    {
        var search = await ReadAsync(library.Visitor, "/api/v1/search?q=kernel+machines+sets&venue=jmlr");
        var paper = search.GetProperty("results")[0].GetProperty("paper");

        Assert.Equal(1, search.GetProperty("total").GetInt32());
        Assert.Equal("kernels", paper.GetProperty("key").GetString());
        Assert.Contains(search.GetProperty("results")[0].GetProperty("matches").GetProperty("title").EnumerateArray(), part => part.TryGetProperty("match", out _));
        Assert.Equal(paper.GetRawText(), (await ReadAsync(library.Visitor, "/api/v1/papers/kernels")).GetRawText());
        Assert.Equal("https://library.example.org/api/v1/papers/kernels", paper.GetProperty("_links").GetProperty("self").GetProperty("href").GetString());
    }

    [Theory]
    [InlineData("facets=0", 0)]
    [InlineData("facets=0&year=1990", 1)]
    [InlineData("facets=3", 3)]
    public async Task Every_facet_has_as_many_values_as_are_asked_for_and_those_chosen(string query, int years)
    {
        var facets = (await ReadAsync(portal.Visitor, $"/api/v1/search?q=pruning&{query}")).GetProperty("facets").EnumerateArray().ToDictionary(facet => facet.GetProperty("field").GetString()!);

        Assert.Equal(years, facets["year"].GetProperty("values").GetArrayLength());
        Assert.True(facets["year"].GetProperty("distinct").GetInt32() > 3);
        Assert.All(facets.Values, facet => Assert.InRange(facet.GetProperty("values").GetArrayLength(), 0, Math.Max(1, years)));
    }

    [Fact]
    public async Task Cursors_lead_through_all_results_once()
    {
        var keys = new List<string>();
        for (string? next = "/api/v1/search?q=pruning&size=20&sort=title"; next is not null;)
        {
            var page = await ReadAsync(portal.Visitor, next);
            keys.AddRange(page.GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("paper").GetProperty("key").GetString()!));
            next = page.GetProperty("_links").TryGetProperty("next", out var link) ? new Uri(link.GetProperty("href").GetString()!).PathAndQuery : null;
        }

        Assert.Equal(45, keys.Distinct().Count());
        Assert.Equal(45, keys.Count);
    }

    [Theory]
    [InlineData("GET", "/api/v1/none", 404, "not-found")]
    [InlineData("GET", "/api/v2", 404, "not-found")]
    [InlineData("GET", "/api/v1/papers/none", 404, "not-found")]
    [InlineData("GET", "/api/v1/papers/gone", 410, "withdrawn")]
    [InlineData("GET", "/api/v1/papers/gone/related", 410, "withdrawn")]
    [InlineData("GET", "/api/v1/authors/nobody", 404, "not-found")]
    [InlineData("GET", "/api/v1/venues/none", 404, "not-found")]
    [InlineData("GET", "/api/v1/search?cursor=%00%ff", 400, "bad-cursor")]
    [InlineData("GET", "/api/v1/authors?cursor=MXx4fHk", 410, "stale-cursor")]
    [InlineData("GET", "/api/v1/papers?cursor=MXx4fHk", 410, "stale-cursor")]
    [InlineData("GET", "/api/v1/papers?cursor=MC4xfHg", 400, "bad-cursor")]
    [InlineData("POST", "/api/v1/search", 405, "method-not-allowed")]
    public async Task What_goes_wrong_is_a_problem(string method, string path, int status, string kind)
    {
        using var answer = await portal.Visitor.SendAsync(new(new HttpMethod(method), path), TestContext.Current.CancellationToken);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("/api#" + kind, problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task A_cursor_is_good_for_its_own_question_only()
    {
        string next = (await ReadAsync(portal.Visitor, "/api/v1/search?q=pruning")).GetProperty("_links").GetProperty("next").GetProperty("href").GetString()!;
        using var answer = await portal.Visitor.GetAsync(new Uri(next.Replace("q=pruning", "q=networks", StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/csv", 406)]
    [InlineData("application/json;q=0, */*", 406)]
    [InlineData("application/*", 200)]
    [InlineData("text/html, */*;q=0.1", 200)]
    public async Task Only_who_takes_json_is_answered(string accept, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Who_has_the_answer_is_told_so_and_other_sites_may_ask()
    {
        using var first = await portal.Visitor.GetAsync("/api/v1/papers/deepcache", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/papers/deepcache") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await portal.Visitor.SendAsync(again, TestContext.Current.CancellationToken);
        using var asked = await portal.Visitor.SendAsync(new(HttpMethod.Options, "/api/v1/search"), TestContext.Current.CancellationToken);
        using var moved = await portal.Visitor.GetAsync("/api/v1/papers/deep-cache-old", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Contains("rel=\"self\"", first.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        Assert.Equal("GET, HEAD", asked.Headers.GetValues("Access-Control-Allow-Methods").Single());
        Assert.EndsWith("/api/v1/papers/deepcache", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_parameters_are_never_a_fault_of_the_site()
    {
        string[] values = ["%00%01", "%ff%fe%ed%a0%80", "-1", "99999999999", "%22%27%3E%3Cscript%3E", new string('a', 5_000), "%F0%9F%91%A9", "a~9%20(%22-"];
        foreach (string path in ApiOperations.All.Select(operation => operation.Route))
            foreach (string name in new[] { "q", "venue", "-author", "year", "has", "sort", "page", "size", "facets", "filter", "order", "cursor", "from" })
                foreach (string value in values.Take(name == "q" ? values.Length : 6))
                {
                    string address = path.Replace("{key}", "deepcache", StringComparison.Ordinal).Replace("{id}", Uri.EscapeDataString("</a>"), StringComparison.Ordinal);
                    using var answer = await portal.Visitor.GetAsync($"{address}?{name}={value}", TestContext.Current.CancellationToken);
                    Assert.True((int)answer.StatusCode < 500, $"{address}?{name}={value}");
                }
    }

    private static async Task<JsonElement> ReadAsync(HttpClient visitor, string path) =>
        JsonDocument.Parse(await visitor.GetStringAsync(path, TestContext.Current.CancellationToken)).RootElement;
}
