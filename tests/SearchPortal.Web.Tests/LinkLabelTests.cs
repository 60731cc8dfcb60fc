using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Tests;

public sealed class LinkLabelTests
{
    [Theory]
    [InlineData("pdf", "PDF")]
    [InlineData("video", "Video")]
    [InlineData("own word", "Own word")]
    [InlineData("", "Link")]
    public void Kinds_are_written_for_readers(string kind, string label) => Assert.Equal(label, LinkLabel.Of(kind));

    [Fact]
    public void What_most_readers_of_a_paper_want_stands_first() =>
        Assert.Equal(["PDF", "Code", "Video", "Publisher"], LinkLabel.ShownOfPaper([new("publisher", "https://a.example"), new("video", "https://b.example"), new("code", "https://c.example"), new("pdf", "https://d.example")]).Select(link => link.Label));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    [InlineData("file:///etc/passwd")]
    public void Addresses_that_do_harm_are_not_shown(string url) => Assert.Empty(LinkLabel.Shown([new Link("pdf", url)]));
}
