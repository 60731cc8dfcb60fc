using System.Net;

namespace SearchPortal.Web.Tests.Images;

public sealed class ImageEndpointsTests
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 24"></svg>""";

    [Fact]
    public async Task The_owners_face_and_the_picture_of_a_selected_paper_stand_on_the_home_page()
    {
        await using var site = new TemporarySite();
        site.Write("site.yaml", "owner:\n  name: A\n  photo: me.svg\nselected: [p1]\n");
        site.Write("images/me.svg", Drawing);
        site.Write("images/p1.svg", Drawing);
        site.Build(2);
        var (_, visitor) = await site.StartAsync();

        string page = await visitor.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Matches("<img class=\"photo\" src=\"/images/me.svg\\?v=[0-9a-f]{12}\" alt=\"A\" width=\"32\" height=\"24\">", page);
        Assert.Matches("<img class=\"thumbnail\" src=\"/images/p1.svg\\?v=", page);
        Assert.Contains("/images/p1.svg", await visitor.GetStringAsync("/papers/p1", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_that_of_the_generation_served_and_kept_for_ever_by_its_version()
    {
        await using var site = new TemporarySite();
        site.Write("images/a.svg", Drawing);
        site.Build(1);
        site.Write("images/a.svg", "changed");
        var (_, visitor) = await site.StartAsync();

        using var answer = await visitor.GetAsync("/images/a.svg", TestContext.Current.CancellationToken);
        using var known = await visitor.SendAsync(new(HttpMethod.Get, "/images/a.svg") { Headers = { { "If-None-Match", answer.Headers.ETag!.ToString() } } }, TestContext.Current.CancellationToken);
        using var fixedVersion = await visitor.GetAsync($"/images/a.svg?v={answer.Headers.ETag.Tag.Trim('"')}", TestContext.Current.CancellationToken);

        Assert.Equal(Drawing, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Contains("immutable", fixedVersion.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/images/gone.png")]
    [InlineData("/images/../manifest.json")]
    [InlineData("/images/..%2Fmanifest.json")]
    [InlineData("/images/%2e%2e%2fsite.json")]
    [InlineData("/images//etc/passwd")]
    public async Task Nothing_but_pictures_is_sent(string path)
    {
        await using var site = new TemporarySite();
        site.Write("images/a.svg", Drawing);
        site.Build(1);
        var (_, visitor) = await site.StartAsync();

        using var answer = await visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
