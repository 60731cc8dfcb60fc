using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace SearchPortal.Web.Tests.Delivery;

public sealed class PageDeliveryTests(Portal portal)
{
    private const string Address = "/search?q=pruning";

    [Fact]
    public async Task Who_has_a_page_is_told_so_and_nothing_is_sent()
    {
        using var first = await AskAsync(Address, "br");
        using var again = await AskAsync(Address, "br", held: first.Headers.ETag);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
        Assert.Equal(["Accept-Encoding", "Accept-Language"], again.Headers.Vary);
        Assert.Empty(await BytesAsync(again));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Address)]
    [InlineData("/papers/deepcache")]
    [InlineData("/papers/deepcache.bib")]
    [InlineData("/search.csv?q=pruning")]
    [InlineData("/feed.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/search?q=pruning")]
    [InlineData("/suggest?q=pru")]
    [InlineData("/assets/portal.css")]
    public async Task Who_wants_only_what_is_not_there_is_told_that_it_is(string address)
    {
        using var answer = await AskAsync(address, "br", held: EntityTagHeaderValue.Any);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Empty(await BytesAsync(answer));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_whoever_wants_only_that()
    {
        using var answer = await AskAsync("/papers/nobody-wrote-this", "br", held: EntityTagHeaderValue.Any);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=0.5, br;q=0", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData(";;;", null)]
    public async Task A_page_is_packed_as_the_visitor_allows_and_the_same_each_time(string accepted, string? coding)
    {
        using var first = await AskAsync(Address, accepted);
        using var again = await AskAsync(Address, accepted);
        byte[] bytes = await BytesAsync(first);

        Assert.Equal(coding, first.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(bytes, await BytesAsync(again));
        Assert.Equal(bytes.Length, first.Content.Headers.ContentLength);
        Assert.EndsWith("</html>\n", Unpacked(bytes, coding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_packing_has_its_own_version()
    {
        using var packed = await AskAsync(Address, "br");
        using var plain = await AskAsync(Address, "identity", held: packed.Headers.ETag);

        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.NotEqual(packed.Headers.ETag, plain.Headers.ETag);
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/papers/deepcache")]
    [InlineData("/nowhere")]
    public async Task HEAD_has_the_headers_of_GET_and_no_body(string address)
    {
        // The first answer is made, the second one kept.
        for (int round = 0; round < 2; round++)
        {
            using var head = await AskAsync(address, "br", HttpMethod.Head);
            using var get = await AskAsync(address, "br");

            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Equal(get.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
            Assert.Empty(await BytesAsync(head));
        }
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/papers/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/papers/gone", HttpStatusCode.Gone)]
    [InlineData("/papers/deep-cache-old", HttpStatusCode.MovedPermanently)]
    public async Task Only_pages_that_were_found_have_a_version(string address, HttpStatusCode status)
    {
        using var answer = await AskAsync(address, "br");

        Assert.Equal(status, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.False(answer.Headers.CacheControl!.Public);
    }

    [Fact]
    public async Task Hosts_do_not_get_the_pages_of_others()
    {
        using var answer = await AskAsync("http://one.example.org/papers/deepcache", "identity");
        using var other = await AskAsync("http://two.example.org/papers/deepcache", "identity", held: answer.Headers.ETag);

        Assert.Contains("http://one.example.org/papers/deepcache", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.DoesNotContain("one.example.org", await other.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Styles_are_packed_too(string coding)
    {
        using var plain = await AskAsync("/assets/portal.css", "identity");
        using var packed = await AskAsync("/assets/portal.css", coding);
        using var again = await AskAsync("/assets/portal.css", coding, held: packed.Headers.ETag);
        byte[] bytes = await BytesAsync(packed);

        Assert.Equal([coding], packed.Content.Headers.ContentEncoding);
        Assert.Equal(Unpacked(await BytesAsync(plain), null), Unpacked(bytes, coding));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task What_is_small_is_sent_as_it_is()
    {
        using var answer = await AskAsync("/assets/favicon.svg", "br");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string coding, HttpMethod? method = null, EntityTagHeaderValue? held = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        if (held is not null) request.Headers.IfNoneMatch.Add(held);
        return await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static string Unpacked(byte[] bytes, string? coding)
    {
        var packed = new MemoryStream(bytes);
        using var reader = new StreamReader(coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        });
        return reader.ReadToEnd();
    }
}
