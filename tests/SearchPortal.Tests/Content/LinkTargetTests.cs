using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://example.org/a?b=c#d", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("/pages/about", true)]
    [InlineData("figures/a.png", true)]
    [InlineData("a/b:c", true)]
    [InlineData("?q=a:b", true)]
    [InlineData("#part", true)]
    [InlineData("", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScript:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("\u0001javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https:/example.org", false)]
    [InlineData("https:evil", false)]
    [InlineData("https://user:password@example.org", false)]
    [InlineData("http://", false)]
    [InlineData("mailto:", false)]
    [InlineData("mailto:@", false)]
    public void Only_harmless_targets_are_links(string target, bool isLink) => Assert.Equal(isLink, LinkTarget.IsSafe(target));
}
