using System.Net;
using System.Text.Json;

namespace SearchPortal.Web.Tests.Completions;

public sealed class SuggestTests(Portal portal)
{
    public static TheoryData<string> Hostile =>
    [
        "", "%00", "%ff%fe", "%ed%a0%80", "%22%3E%3Cscript%3E", "(", "*", "%24%5C", "%F0%9F", "a".PadRight(10_000, 'a'), string.Concat(Enumerable.Repeat("%E9%A9%AC", 10_000)), "a&q=b",
    ];

    [Fact]
    public async Task An_answer_holds_what_was_typed_then_texts_what_they_are_and_where_they_lead()
    {
        var answer = await AskAsync("q=xinyin");

        Assert.Equal("""["xinyin",["Xinyin Ma"],["Author · 2 papers"],["/authors/ma-xinyin"]]""", answer.GetRawText());
    }

    [Theory]
    [InlineData("accel", "/papers/deepcache")]
    [InlineData("马", "/authors/ma-xinyin")]
    [InlineData("pattern", "/venues/cvpr")]
    [InlineData("diffusion m", "/topics/diffusion-models")]
    [InlineData("difusion", "/papers/deepcache")]
    public async Task Each_kind_leads_to_its_page(string typed, string address) =>
        Assert.Contains(address, Strings(await AskAsync($"q={Uri.EscapeDataString(typed)}"), 3));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Anything_is_answered(string query)
    {
        var answer = await AskAsync($"q={query}");

        Assert.Equal(4, answer.GetArrayLength());
        Assert.All(Enumerable.Range(1, 3), list => Assert.Equal(answer[1].GetArrayLength(), answer[list].GetArrayLength()));
    }

    [Fact]
    public async Task Nothing_typed_completes_to_nothing() => Assert.Equal("""["",[],[],[]]""", (await AskAsync("")).GetRawText());

    [Fact]
    public async Task Signs_of_markup_are_escaped()
    {
        string body = await portal.Visitor.GetStringAsync("/suggest?q=%3Cquotes", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(body, character => character is '<' or '>' or '&' or '\'');
        Assert.Equal(["On & \"quotes\""], Strings(JsonDocument.Parse(body).RootElement, 1));
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_minute_and_as_long_as_the_index_is_the_same()
    {
        using var first = await portal.Visitor.GetAsync("/suggest?q=a", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/suggest?q=a");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await portal.Visitor.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal("application/x-suggestions+json; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=60", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_question_for_the_head_is_answered_without_a_body()
    {
        using var response = await portal.Visitor.SendAsync(new(HttpMethod.Head, "/suggest?q=xinyin"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 0);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        using var response = await portal.Visitor.GetAsync($"/suggest?{query}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    private static string[] Strings(JsonElement answer, int list) => [.. answer[list].EnumerateArray().Select(item => item.GetString()!)];
}
