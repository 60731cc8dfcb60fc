using System.Net;

namespace SearchPortal.Web.Tests;

/// <summary>Requests made to break the site: each gets an ordinary answer in which nothing of theirs runs.</summary>
public sealed class HostileRequestTests(ListeningPortal portal) : IClassFixture<ListeningPortal>
{
    private const string Script = "\"'><script>alert(9)</script><img src=x onerror=alert(9)>";

    private static readonly string[] Pages =
        ["/", "/search?q=alert", "/search?q=trouble", "/papers/evil", "/papers/evil.bib", "/venues", "/years/2022", "/authors", "/topics", "/trends?q=alert&q=trouble", "/authors/tables-bobby", "/pages/news", "/pages/search-help"];

    public static TheoryData<string> Parameters => ["q", "venue", "-venue", "author", "topic", "type", "year", "has", "sort", "page", "size", "from", "to", "at", "x"];

    public static TheoryData<string> Pieces =>
        ["a", "a ", "(", ")", "\"", "*", "?a", "-", "a OR ", "NOT ", "(-\"", "title:", "a~9 ", "马", "\u0301", "$x$ ", "<", "\\", "\u0001", "👩‍🔬"];

    [Theory]
    [InlineData("/papers/../../etc/passwd")]
    [InlineData("/papers/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/papers/..%2f..%2fetc%2fpasswd")]
    [InlineData("/papers/..%5c..%5cetc%5cpasswd")]
    [InlineData("/papers/%252e%252e%252fetc")]
    [InlineData("/papers/..;/etc/passwd")]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/assets/%2e%2e%2f%2e%2e%2fSearchPortal.Web.dll")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/assets/..%5cSearchPortal.Web.dll")]
    [InlineData("/pages/..%2fsite")]
    [InlineData("/pages/..%2f..%2findex%2fcurrent")]
    [InlineData("/venues/..%2f../2024")]
    [InlineData("/papers/a%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/papers/%20")]
    [InlineData("/authors/%20")]
    [InlineData("/topics/%09")]
    [InlineData("/pages/%20")]
    [InlineData("/venues/%20")]
    [InlineData("/papers/%2500")]
    [InlineData("/venues/cvpr/%2500.ris")]
    [InlineData("/papers/%01%1b%5b2J")]
    [InlineData("/papers/%ff%fe%c0%ae")]
    [InlineData("/papers/%e2%80%ae")]
    [InlineData("/papers/%3Cscript%3Ealert(9)%3C%2Fscript%3E")]
    [InlineData("/%3Cscript%3Ealert(9)%3C%2Fscript%3E")]
    public async Task An_address_that_leads_nowhere_is_not_found(string target)
    {
        var answer = await portal.GetAsync(target);

        Assert.Equal(404, answer.Status);
        AssertHarmless(answer);
    }

    [Theory]
    [InlineData("/papers/%00")]
    [InlineData("/papers/a b")]
    [InlineData("/papers/\u0001")]
    [InlineData("/papers/\u00e9")]
    [InlineData("papers")]
    [InlineData("http://[/")]
    public async Task A_target_that_is_no_address_is_refused(string target) =>
        Assert.InRange((await portal.GetAsync(target)).Status, 400, 499);

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task A_script_in_a_parameter_is_text(string name)
    {
        var answer = await portal.GetAsync($"/search?q=pruning&{name}={Uri.EscapeDataString(Script)}");

        Assert.Equal(200, answer.Status);
        AssertHarmless(answer);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task A_query_of_ten_thousand_characters_is_answered(string piece)
    {
        var answer = await portal.GetAsync("/search?q=" + Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length))));

        Assert.Equal(200, answer.Status);
        AssertHarmless(answer);
    }

    [Theory]
    [InlineData("%00%01%02%07%08%0b%1b%7f")]
    [InlineData("%0d%0aSet-Cookie:%20a=b")]
    [InlineData("%e2%80%ae%e2%80%8b%ef%bb%bf%ef%bf%be")]
    [InlineData("%ff%fe%c0%ae%ed%a0%80")]
    public async Task Control_characters_in_a_query_are_passed_over(string query)
    {
        var answer = await portal.GetAsync($"/search?q={query}");

        Assert.Equal(200, answer.Status);
        AssertHarmless(answer);
        Assert.DoesNotContain(answer.Body, character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
    }

    [Fact]
    public async Task A_script_in_the_content_is_text_on_every_page()
    {
        foreach (string page in Pages)
        {
            var answer = await portal.GetAsync(page);
            Assert.Equal((page, (int)HttpStatusCode.OK), (page, answer.Status));
            AssertHarmless(answer);
        }
    }

    private static void AssertHarmless(RawAnswer answer)
    {
        Assert.True(answer.Has("Content-Security-Policy"));
        Assert.True(answer.Has("X-Content-Type-Options"));
        Assert.False(answer.Has("Set-Cookie"));
        if (answer.Headers.Any(header => header.StartsWith("Content-Type: text/html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<script>", answer.Body, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(answer.Scripts());
        }
    }
}
