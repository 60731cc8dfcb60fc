using System.Net;
using SearchPortal.Export.Citations;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.Tests.Publications;

public sealed class CitationTests(Portal portal)
{
    [Fact]
    public async Task A_paper_is_cited_in_every_style()
    {
        var page = await portal.PageAsync("/papers/deepcache");

        Assert.Equal(CitationStyles.All.Select(style => style.Name), page.Texts(".citations dt"));
        Assert.Equal(CitationStyles.All.Select(style => $"Copy {style.Name}"), page.QuerySelectorAll(".citations [data-copy]").Select(text => text.GetAttribute("data-copy-name")));
        Assert.Equal("https://doi.org/10.1109/X.2024.01492", page.QuerySelector(".citations dd a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".citations dd i"));
    }

    [Fact]
    public async Task Html_without_its_tags_is_the_plain_text()
    {
        var page = await portal.PageAsync("/papers/deepcache");
        var shown = page.QuerySelectorAll(".citations dd p").Select(text => text.TextContent).ToList();

        for (int at = 0; at < CitationStyles.All.Count; at++)
            Assert.Equal(await FileAsync($"/papers/deepcache.cite.txt?style={CitationStyles.All[at].Id}"), shown[at] + "\n");
    }

    [Theory]
    [InlineData("/papers/deepcache.cite.txt")]
    [InlineData("/papers/deepcache.cite.txt?style=nosuchstyle")]
    [InlineData("/papers/deepcache.txt?style=APA")]
    [InlineData("/papers/deep-cache-old.cite.txt")]
    public async Task The_first_style_is_sent_when_no_other_is_asked_for(string address) =>
        Assert.StartsWith("Ma, X., & Fang, G. (2024). DeepCache: Accelerating diffusion models for free. ", await FileAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task A_former_key_keeps_the_style() =>
        Assert.Equal(await FileAsync("/papers/deepcache.cite.txt?style=ieee"), await FileAsync("/papers/deep-cache-old.cite.txt?style=ieee"));

    [Theory]
    [InlineData("/papers/nothing.cite.txt")]
    [InlineData("/papers/.cite.txt")]
    public async Task Nothing_is_cited_of_a_paper_that_is_not_there(string address)
    {
        using var response = await portal.Visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_listing_becomes_a_list_of_references() =>
        Assert.Contains("X. Ma and G. Fang, “DeepCache: Accelerating diffusion models for free,” in", await FileAsync("/venues/cvpr.txt?style=ieee"), StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_citation_holds_is_escaped()
    {
        using var writer = new StringWriter();
        new CitationHtml([new("<b>&"), new("\"x\"", CitationMark.Italic), new("<u>", CitationMark.None, "https://x.org/\"><script>")]).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("&lt;b&gt;&amp;<i>&quot;x&quot;</i><a rel=\"noopener\" href=\"https://x.org/&quot;&gt;&lt;script&gt;\">&lt;u&gt;</a>", writer.ToString());
    }

    private async Task<string> FileAsync(string address)
    {
        using var response = await portal.Visitor.GetAsync(address, TestContext.Current.CancellationToken);
        if (response.StatusCode == HttpStatusCode.MovedPermanently) return await FileAsync(response.Headers.Location!.ToString());
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
