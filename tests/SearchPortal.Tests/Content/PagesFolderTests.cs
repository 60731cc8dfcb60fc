using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class PagesFolderTests : IDisposable
{
    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Pages_are_read_by_slug_with_their_front_matter()
    {
        _content.Write("pages/news.md", "---\ntitle: News\ndescription: What is new\nhome: 2\nhidden: yes\n---\n# Later\n").Write("pages/Über uns.md", "# About *us*\n\nText");

        var pages = _content.ReadSite().Pages;

        Assert.Empty(_content.Problems);
        Assert.Equal(new MarkdownPage("news", "News", "<h2 id=\"later\">Later</h2>") { Description = "What is new", HomeOrder = 2, Hidden = true }, pages[0]);
        Assert.Equal(new MarkdownPage("uber-uns", "About us", "<p>Text</p>"), pages[1]);
    }

    [Fact]
    public void A_page_without_title_or_heading_is_named_by_its_slug()
    {
        _content.Write("pages/a.md", "Text").Write("pages/README.md", "x").Write("pages/below/b.md", "x");

        Assert.Equal("a", Assert.Single(_content.ReadSite().Pages).Title);
    }

    [Theory]
    [InlineData("---\nslug: ../../etc\n---\n", 2, "cannot stand in an address")]
    [InlineData("---\nhome: first\n---\n", 2, "\"home\" is \"first\"")]
    [InlineData("---\nhidden: maybe\n---\n", 2, "\"hidden\" is \"maybe\"")]
    [InlineData("---\ntitel: x\n---\n", 2, "unknown")]
    [InlineData("---\ntitle: x\n---\na\n\n[x](javascript:y)\n", 6, "not allowed")]
    public void A_mistake_is_reported_and_the_page_is_kept(string text, int line, string message)
    {
        _content.Write("pages/a.md", text);

        Assert.Equal("a", Assert.Single(_content.ReadSite().Pages).Slug);
        var problem = Assert.Single(_content.Problems);
        Assert.Equal(("pages/a.md", line), (problem.At.File, problem.At.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_pages_with_one_slug_the_first_file_counts()
    {
        _content.Write("pages/a.md", "# One").Write("pages/b.md", "---\nslug: a\n---\n# Two");

        Assert.Equal("One", Assert.Single(_content.ReadSite().Pages).Title);
        Assert.Contains("another page", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nested_too_deep_is_reported_and_its_neighbours_are_kept()
    {
        _content.Write("pages/a.md", new string('>', 10_000) + "x").Write("pages/b.md", "x");

        Assert.Equal("b", Assert.Single(_content.ReadSite().Pages).Slug);
        Assert.Contains("nested more than", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }
}
