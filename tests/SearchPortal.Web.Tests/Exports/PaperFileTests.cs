using System.Net;
using System.Net.Http.Headers;

namespace SearchPortal.Web.Tests.Exports;

public sealed class PaperFileTests(Portal portal)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Theory]
    [InlineData("bib", "text/x-bibtex", "@inproceedings{deepcache,")]
    [InlineData("ris", "application/x-research-info-systems", "TY  - CONF\r\n")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json", "[\n{\"id\":\"deepcache\"")]
    [InlineData("json", "application/json", "{\"key\":\"deepcache\"")]
    [InlineData("mods.xml", "application/mods+xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<mods ")]
    [InlineData("xml", "application/mods+xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<mods ")]
    [InlineData("dc.xml", "application/xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<oai_dc:dc ")]
    [InlineData("csv", "text/csv", "\uFEFFkey,")]
    [InlineData("md", "text/markdown", "## DeepCache")]
    [InlineData("txt", "text/plain", "DeepCache")]
    public async Task A_paper_has_a_file_of_each_format(string extension, string mediaType, string start)
    {
        using var response = await portal.Visitor.GetAsync($"/papers/deepcache.{extension}", TestContext.Current.CancellationToken);

        Assert.Equal($"{mediaType}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith(start.TrimStart('\uFEFF'), (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Browser, "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("text/*", "text/html")]
    [InlineData("image/png", "text/html")]
    [InlineData("no such thing;;", "text/html")]
    [InlineData("application/x-bibtex", "text/x-bibtex")]
    [InlineData("text/x-bibtex, text/html;q=0.5", "text/x-bibtex")]
    [InlineData("application/vnd.citationstyles.csl+json, */*;q=0.1", "application/vnd.citationstyles.csl+json")]
    [InlineData("application/x-research-info-systems", "application/x-research-info-systems")]
    [InlineData("application/mods+xml", "application/mods+xml")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/ld+json", "application/ld+json")]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\", text/html;q=0.4", "application/ld+json")]
    [InlineData("application/*", "text/html")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/plain;q=0.9, application/json;q=0.2", "text/plain")]
    public async Task The_form_of_a_paper_is_negotiated(string accept, string mediaType)
    {
        using var response = await AskAsync("/papers/deepcache", accept, null);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task As_linked_data_a_paper_is_what_its_page_says_of_itself()
    {
        using var page = await AskAsync("/papers/deepcache", Browser, null);
        using var data = await AskAsync("/papers/deepcache", "application/ld+json", null);
        string text = await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("{\"@context\":\"https://schema.org\"", text, StringComparison.Ordinal);
        Assert.Contains(text, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_form_has_its_own_version()
    {
        using var page = await AskAsync("/papers/deepcache", Browser, null);
        using var file = await AskAsync("/papers/deepcache", "application/x-bibtex", page.Headers.ETag);
        using var again = await AskAsync("/papers/deepcache", "application/x-bibtex", file.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(("/papers/deepcache.bib", null), (file.Content.Headers.ContentLocation!.ToString(), page.Content.Headers.ContentLocation));
        Assert.NotEqual(page.Headers.ETag, file.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/papers/deep-cache-old.csl.json", 301, "/papers/deepcache.csl.json")]
    [InlineData("/papers/gone.ris", 410, null)]
    [InlineData("/papers/nothing.ris", 404, null)]
    [InlineData("/papers/deepcache.exe", 404, null)]
    public async Task A_key_is_followed_in_every_format(string path, int status, string? location)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Abstract_and_letters_are_a_choice()
    {
        Assert.Contains("abstract", await portal.Visitor.GetStringAsync("/papers/deepcache.bib", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("abstract", await portal.Visitor.GetStringAsync("/papers/deepcache.bib?abstract=0&ascii=1", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, EntityTagHeaderValue? held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (held is not null) request.Headers.IfNoneMatch.Add(held);
        return await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
