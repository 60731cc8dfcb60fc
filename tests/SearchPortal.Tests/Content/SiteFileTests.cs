using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Content;

public sealed class SiteFileTests
{
    private readonly List<ContentProblem> _problems = [];

    [Fact]
    public void All_keys_are_read()
    {
        var site = Read("""
            title: A portal
            description: >-
              Two
              lines
            baseUrl: https://example.org/papers/
            owner:
              name: Xinyin Ma
              nativeName: 马欣尹
              author: ma-xinyin
              position: Ph.D. candidate
              affiliation: National University of Singapore
              links: {github: "https://github.com/horseee", email: "mailto:x@example.org"}
            languages: [en, zh-Hans]
            navigation:
              - {label: Papers, url: /search}
              - {label: Elsewhere, url: "https://example.org"}
            accent: "#12AbCd"
            selected: [ma2024cvpr-deepcache]
            """);

        Assert.Empty(_problems);
        Assert.Equal(("A portal", "Two lines", "https://example.org/papers", "#12abcd"), (site.Title, site.Description, site.BaseUrl, site.Accent));
        Assert.Equal(("Xinyin Ma", "马欣尹", "ma-xinyin"), (site.Owner!.Name, site.Owner.NativeName, site.Owner.Author));
        Assert.Equal([new Link("github", "https://github.com/horseee"), new Link("email", "mailto:x@example.org")], site.Owner.Links);
        Assert.Equal(["en", "zh-Hans"], site.Languages);
        Assert.Equal([new NavigationLink("Papers", "/search"), new NavigationLink("Elsewhere", "https://example.org")], site.Navigation);
        Assert.Equal(["ma2024cvpr-deepcache"], site.Selected);
    }

    [Theory]
    [InlineData("titel: x", 1, "did you mean \"title\"?")]
    [InlineData("title: x\ntitle: y", 2, "remove one of the two")]
    [InlineData("title: [x]", 1, "write plain text")]
    [InlineData("\n\nbaseUrl: ftp://example.org", 3, "write the address of the portal's home page")]
    [InlineData("baseUrl: https://example.org/?a=1", 1, "write the address")]
    [InlineData("accent: '#12345'", 1, "six hexadecimal digits")]
    [InlineData("languages: [en, 'a language']", 1, "write tags")]
    [InlineData("selected: [../x]", 1, "write the key")]
    [InlineData("owner: Ma", 1, "write \"owner:\" and below it")]
    [InlineData("owner:\n  name: Ma\n  links: {x: 'javascript:alert(1)'}", 3, "https://")]
    [InlineData("navigation:\n- {label: x, url: //evil.example}", 2, "/pages/about")]
    [InlineData("navigation:\n- x", 2, "label")]
    [InlineData("- a list", 1, "write lines such as")]
    public void Mistakes_are_reported_with_line_and_remedy(string yaml, int line, string remedy)
    {
        Read(yaml);

        var problem = Assert.Single(_problems);
        Assert.Equal(line, problem.At.Line);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_keeps_the_rest()
    {
        var site = Read("title: [x]\ndescription: kept\naccent: red\nlanguages: [de]");

        Assert.Equal(2, _problems.Count);
        Assert.Equal(("Publications", "kept", "#1f5f8b"), (site.Title, site.Description, site.Accent));
        Assert.Equal(["de"], site.Languages);
    }

    [Fact]
    public void What_comes_before_broken_YAML_is_kept()
    {
        var site = Read("title: A\ndescription: 'open");

        Assert.Equal("A", site.Title);
        Assert.Contains("not YAML", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    private SiteSettings Read(string yaml)
    {
        var log = new ProblemLog("site.yaml", null, _problems.Add);
        return SiteFile.Read(YamlDocument.Read(yaml, 1, log).Root, log);
    }
}
