using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Tests.Sitemaps;

public sealed class SitemapTests(Library library, Portal portal)
{
    private const string Home = "https://library.example.org";

    [Fact]
    public async Task Every_address_of_every_part_is_a_page()
    {
        var addresses = new List<string>();
        foreach (string part in await LocationsAsync("/sitemap.xml", "sitemapindex"))
            addresses.AddRange(await LocationsAsync(Path(part), "urlset"));

        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.Equal(14, addresses.Count(address => address.Contains("/papers/", StringComparison.Ordinal)));
        Assert.Superset(new HashSet<string>(["/", "/pages/about", "/venues/jmlr", "/years/2020", "/topics/sets", "/authors/lovelace-ada", "/papers/evil%3A1%2B2.x"]), new HashSet<string>(addresses.Select(Path)));
        foreach (string address in addresses)
        {
            using var response = await library.Visitor.GetAsync(Path(address), TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        }
    }

    [Fact]
    public async Task Index_and_parts_have_the_form_of_the_sitemap_protocol()
    {
        await SchemaReader.IsValidAsync(await library.Visitor.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken), "siteindex.xsd");
        foreach (string part in await LocationsAsync("/sitemap.xml", "sitemapindex"))
            await SchemaReader.IsValidAsync(await library.Visitor.GetStringAsync(Path(part), TestContext.Current.CancellationToken), "sitemap.xsd");
    }

    [Fact]
    public async Task Parts_are_made_few_at_a_time_and_who_finds_no_room_is_told_when_to_come_back()
    {
        await using var site = new TemporarySite();
        site.Build(papers: 3);
        var (application, visitor) = await site.StartAsync();
        while (!(await visitor.GetAsync("/papers/p3", TestContext.Current.CancellationToken)).IsSuccessStatusCode) await Task.Delay(20, TestContext.Current.CancellationToken);
        using var held = await visitor.GetAsync("/sitemaps/papers-1.xml", TestContext.Current.CancellationToken);
        var slots = application.Services.GetRequiredService<ExportSlots>();
        using var enough = new CancellationTokenSource();
        for (int i = 0; i < ExportSlots.Most; i++) await slots.TryEnterAsync(enough.Token);
        var waiting = Enumerable.Range(0, 8).Select(_ => slots.TryEnterAsync(enough.Token)).ToList();

        using var again = new HttpRequestMessage(HttpMethod.Get, "/sitemaps/papers-1.xml") { Headers = { IfNoneMatch = { held.Headers.ETag! } } };
        using var unmodified = await visitor.SendAsync(again, TestContext.Current.CancellationToken);
        using var head = await visitor.SendAsync(new(HttpMethod.Head, "/sitemaps/papers-1.xml"), TestContext.Current.CancellationToken);
        using var refused = await visitor.GetAsync("/sitemaps/papers-1.xml", TestContext.Current.CancellationToken);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
        slots.Leave();
        using var later = await visitor.GetAsync("/sitemaps/papers-1.xml", TestContext.Current.CancellationToken);

        // Neither is any work.
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (unmodified.StatusCode, head.StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains("/papers/p3<", await later.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_withdrawn_paper_is_listed() =>
        Assert.DoesNotContain("/papers/gone<", await portal.Visitor.GetStringAsync("/sitemaps/papers-1.xml", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Theory]
    [InlineData("/sitemaps/papers-0.xml")]
    [InlineData("/sitemaps/papers-2.xml")]
    [InlineData("/sitemaps/papers-99999999999.xml")]
    [InlineData("/sitemaps/secrets-1.xml")]
    public async Task A_part_that_does_not_exist_is_not_found(string path)
    {
        using var response = await library.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/papers-1.xml")]
    public async Task Who_has_the_sitemap_of_this_index_is_told_so(string path)
    {
        using var first = await library.Visitor.GetAsync(path, TestContext.Current.CancellationToken);
        using var byTag = new HttpRequestMessage(HttpMethod.Get, path);
        byTag.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var byTime = new HttpRequestMessage(HttpMethod.Get, path);
        byTime.Headers.IfModifiedSince = first.Content.Headers.LastModified;

        Assert.Equal(library.Manifest.Built.ToUnixTimeSeconds(), first.Content.Headers.LastModified!.Value.ToUnixTimeSeconds());
        Assert.Equal(HttpStatusCode.NotModified, (await library.Visitor.SendAsync(byTag, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await library.Visitor.SendAsync(byTime, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_sitemap_is_packed_for_whom_can_unpack_it_and_its_head_is_told()
    {
        using var packed = new HttpRequestMessage(HttpMethod.Get, "/sitemaps/papers-1.xml");
        packed.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var response = await library.Visitor.SendAsync(packed, TestContext.Current.CancellationToken);
        using var head = await library.Visitor.SendAsync(new(HttpMethod.Head, "/sitemap.xml"), TestContext.Current.CancellationToken);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.Equal("application/xml", head.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(head.Headers.ETag);
    }

    [Fact]
    public async Task Crawlers_are_kept_on_papers_and_listings_and_told_of_the_sitemap()
    {
        string robots = await library.Visitor.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken);
        string[] closed = [.. robots.Split('\n').Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(line => line["Disallow: ".Length..])];

        Assert.Contains($"\nSitemap: {Home}/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.All(["/search?q=a", "/search/facet?field=author", "/search.bib?q=a", "/suggest?q=a", "/trends?q=a", "/papers.bib", "/papers/kernels?q=a&at=1", "/venues/jmlr.bib", "/venues/icml/2018.csl.json"], path => Assert.Contains(closed, rule => Matches(rule, path)));
        Assert.All(["/", "/search", "/papers/kernels", "/papers/kernels.bib", "/papers/evil%3A1%2B2.x", "/venues/jmlr", "/venues/icml/2018?page=2", "/authors/lovelace-ada", "/topics/sets", "/pages/search-help", "/sitemap.xml", "/assets/portal.css"], path => Assert.DoesNotContain(closed, rule => Matches(rule, path)));
    }

    private async Task<IReadOnlyList<string>> LocationsAsync(string path, string root)
    {
        var document = XDocument.Parse(await library.Visitor.GetStringAsync(path, TestContext.Current.CancellationToken));
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.Equal(sitemap + root, document.Root!.Name);
        Assert.All(document.Root.Elements(), entry => Assert.Equal(library.Manifest.Built.ToUnixTimeSeconds(), DateTimeOffset.Parse(entry.Element(sitemap + "lastmod")!.Value, null).ToUnixTimeSeconds()));
        return [.. document.Root.Elements().Select(entry => entry.Element(sitemap + "loc")!.Value)];
    }

    private static string Path(string address)
    {
        Assert.StartsWith($"{Home}/", address, StringComparison.Ordinal);
        return address[Home.Length..];
    }

    /// <summary>RFC 9309, section 2.2.3: "*" is any text, "$" the end, and a rule matches from the beginning.</summary>
    private static bool Matches(string rule, string path)
    {
        string[] pieces = rule.TrimEnd('$').Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        int at = pieces[0].Length;
        foreach (string piece in pieces.Skip(1))
        {
            int found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + piece.Length;
        }
        return !rule.EndsWith('$') || at == path.Length;
    }
}
