using System.Text.RegularExpressions;

namespace SearchPortal.Web.Tests.Hosting;

public sealed class AssetsTests(Portal portal)
{
    [Fact]
    public async Task An_asset_whose_address_names_its_version_is_kept_for_ever()
    {
        string href = (await portal.PageAsync("/")).Attribute("link[rel=stylesheet]", "href")!;
        using var fixedVersion = await portal.Visitor.GetAsync(href, TestContext.Current.CancellationToken);
        using var bare = await portal.Visitor.GetAsync("/assets/portal.css", TestContext.Current.CancellationToken);

        Assert.Equal("public, max-age=31536000, immutable", fixedVersion.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", bare.Headers.CacheControl!.ToString());
        Assert.Equal("text/css; charset=utf-8", bare.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/assets/portal.js", "text/javascript; charset=utf-8")]
    [InlineData("/assets/favicon.svg", "image/svg+xml")]
    [InlineData("/assets/fonts/inter.woff2", "font/woff2")]
    public async Task Assets_have_their_types(string path, string type)
    {
        using var response = await portal.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Scripts_are_sent_as_one_without_what_they_say_to_those_who_write_them()
    {
        string script = await portal.Visitor.GetStringAsync("/assets/portal.js", TestContext.Current.CancellationToken);

        Assert.StartsWith("(() => {\n\"use strict\";", script, StringComparison.Ordinal);
        Assert.Equal(3, script.Split("\"use strict\";").Length - 1);
        Assert.DoesNotContain("\n//", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_are_sent_without_blanks_that_mean_nothing()
    {
        string style = await portal.Visitor.GetStringAsync("/assets/portal.css", TestContext.Current.CancellationToken);

        Assert.StartsWith("@font-face{font-family:Inter;", style, StringComparison.Ordinal);
        Assert.Contains("}@media print{", style, StringComparison.Ordinal);
        Assert.Contains(".facts > *::before{content:\"\";", style, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", style, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_are_named_with_their_versions_in_the_style_sheet()
    {
        string style = await portal.Visitor.GetStringAsync("/assets/portal.css", TestContext.Current.CancellationToken);
        var addresses = Regex.Matches(style, "url\\(\"([^\"]+)\"\\)").Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(addresses);
        foreach (string address in addresses)
        {
            using var font = await portal.Visitor.GetAsync("/assets/" + address, TestContext.Current.CancellationToken);
            Assert.Equal("public, max-age=31536000, immutable", font.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task Pages_are_packed_for_who_can_unpack_them()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=pruning");
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await portal.Visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }
}
