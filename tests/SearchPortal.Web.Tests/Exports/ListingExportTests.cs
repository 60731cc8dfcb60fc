using System.Net;

namespace SearchPortal.Web.Tests.Exports;

public sealed class ListingExportTests(Portal portal)
{
    [Theory]
    [InlineData("/papers.bib", 50)]
    [InlineData("/search.bib", 50)]
    [InlineData("/search.bib?q=pruning&size=5&page=2", 45)]
    [InlineData("/search.bib?q=nosuchwordanywhere", 0)]
    [InlineData("/authors/lovelace-ada.bib", 45)]
    [InlineData("/venues/cvpr.bib", 46)]
    [InlineData("/venues/cvpr/2024.bib", 2)]
    [InlineData("/years/2023.bib", 2)]
    [InlineData("/topics/diffusion-models.bib", 1)]
    public async Task A_listing_is_a_file_of_all_its_papers(string path, int papers)
    {
        string file = await portal.Visitor.GetStringAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(papers, file.Split('\n').Count(line => line.StartsWith('@')));
    }

    [Fact]
    public async Task Links_to_other_parts_are_no_longer_than_proxies_take()
    {
        using var usual = await portal.Visitor.GetAsync("/papers.bib?part=1&size=20", TestContext.Current.CancellationToken);
        using var longer = await portal.Visitor.GetAsync($"/papers.bib?part=1&size=20&x={new string('y', 5_000)}", TestContext.Current.CancellationToken);

        Assert.Equal(["next", "last"], Assert.Single(usual.Headers.GetValues("Link")).Split("rel=")[1..].Select(relation => relation.Split('"')[1]));
        Assert.Equal(HttpStatusCode.OK, longer.StatusCode);
        Assert.True(longer.Headers.ToString().Length < 2_000);
    }

    [Theory]
    [InlineData("/papers.exe")]
    [InlineData("/years/1066.bib")]
    [InlineData("/years/soon.bib")]
    [InlineData("/venues/no-such-venue.csl.json")]
    [InlineData("/venues/cvpr/1066.bib")]
    [InlineData("/authors/nobody.csl.json")]
    [InlineData("/papers.bib?part=9&size=10")]
    public async Task What_is_no_listing_is_not_found(string path)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/papers.csl.json", "application/vnd.citationstyles.csl+json", "papers.csl.json")]
    [InlineData("/venues/cvpr/2024.mods.xml", "application/mods+xml", "cvpr-2024.mods.xml")]
    [InlineData("/authors/Lovelace-Ada.dc.xml", "application/xml", "lovelace-ada.dc.xml")]
    [InlineData("/years/2024.xml", "application/mods+xml", "2024.mods.xml")]
    [InlineData("/search.csv?q=pruning", "text/csv", "search.csv")]
    public async Task A_file_says_what_it_is(string path, string mediaType, string name)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
        Assert.NotNull(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Who_has_a_file_is_told_so()
    {
        using var first = await portal.Visitor.GetAsync("/papers.ris", TestContext.Current.CancellationToken);
        using var byVersion = new HttpRequestMessage(HttpMethod.Get, "/papers.ris");
        byVersion.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var byDate = new HttpRequestMessage(HttpMethod.Get, "/papers.ris");
        byDate.Headers.IfModifiedSince = first.Content.Headers.LastModified;

        Assert.Equal(HttpStatusCode.NotModified, (await portal.Visitor.SendAsync(byVersion, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await portal.Visitor.SendAsync(byDate, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Parts_lead_from_one_to_the_next_and_are_the_whole_together()
    {
        string? next = "/papers.ris?part=1&size=20";
        string together = "";
        int parts = 0;
        for (; next is not null; parts++)
        {
            using var response = await portal.Visitor.GetAsync(next, TestContext.Current.CancellationToken);
            together += await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            next = response.Headers.GetValues("Link").Single().Split(", ").FirstOrDefault(link => link.Contains("\"next\"", StringComparison.Ordinal))?.Split('<', '>')[1];
        }

        Assert.Equal(3, parts);
        Assert.Equal(await portal.Visitor.GetStringAsync("/papers.ris", TestContext.Current.CancellationToken), together);
    }

    [Theory]
    [InlineData("/papers/deepcache", "/papers/deepcache.ris")]
    [InlineData("/venues/cvpr", "/venues/cvpr.ris")]
    [InlineData("/search?q=pruning&page=2", "/search.ris?q=pruning")]
    public async Task A_page_offers_its_files(string path, string file)
    {
        var page = await portal.PageAsync(path);

        Assert.Equal(file, page.QuerySelector("details.downloads a[type='application/x-research-info-systems']")!.GetAttribute("href"));
        Assert.Equal(file, page.QuerySelector("link[rel=alternate][type='application/x-research-info-systems']")!.GetAttribute("href"));
    }
}
