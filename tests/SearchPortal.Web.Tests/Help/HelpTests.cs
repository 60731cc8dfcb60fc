namespace SearchPortal.Web.Tests.Help;

public sealed class HelpTests(Portal portal)
{
    [Fact]
    public async Task Every_example_finds_something()
    {
        var page = await portal.PageAsync("/help");
        var examples = page.QuerySelectorAll(".examples a").ToList();

        Assert.InRange(examples.Count, 12, 40);
        foreach (var example in examples)
        {
            var result = await portal.PageAsync(example.GetAttribute("href")!);
            Assert.Equal(example.TextContent, result.Attribute("main input[name=q]", "value"));
            Assert.NotEmpty(result.QuerySelectorAll("article.paper"));
        }
    }

    [Fact]
    public async Task Examples_are_the_same_in_Chinese_and_what_they_mean_is_told()
    {
        var (english, chinese) = (await portal.PageAsync("/help"), await portal.PageAsync("/zh/help"));

        Assert.Equal(english.Texts(".examples code"), chinese.Texts(".examples code"));
        Assert.Contains("按此顺序相邻出现的词", chinese.Texts(".examples dd"));
        Assert.StartsWith("/zh/search?", chinese.Attribute(".examples a", "href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=no+such+words+anywhere")]
    public async Task Help_is_a_link_away(string path)
    {
        var page = await portal.PageAsync(path);

        Assert.NotNull(page.QuerySelector("a[href='/help']"));
    }
}
