namespace SearchPortal.Web.Tests.Home;

public sealed class HomeTests(Portal portal)
{
    [Fact]
    public async Task The_first_page_is_the_owners()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal("Test Portal", page.Text("title"));
        Assert.Equal("Xinyin Ma 马欣尹", page.Text("h1"));
        Assert.Equal(["All papers and co-authors", "GitHub"], page.Texts(".buttons a"));
        Assert.Contains("I work on caching.", page.Texts(".prose")[0], StringComparison.Ordinal);
        Assert.Equal(["News"], page.Texts("aside h2"));
        Assert.Equal(["Selected papers", "Latest papers"], page.Texts(".main section > h2"));
    }

    [Fact]
    public async Task An_owner_who_says_nothing_of_the_portal_has_its_papers_counted()
    {
        await using var site = new TemporarySite();
        site.Build(3);
        var (_, visitor) = await site.StartAsync();

        string page = await visitor.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Contains("<meta name=\"description\" content=\"Search 3 papers", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_any_script_stands_as_itself_in_the_source() =>
        Assert.Contains("马欣尹", await portal.Visitor.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task The_owners_colour_is_a_stylesheet() =>
        Assert.Equal(":root{--brand:#aa3300}\n", await portal.Visitor.GetStringAsync("/site.css", TestContext.Current.CancellationToken));
}
