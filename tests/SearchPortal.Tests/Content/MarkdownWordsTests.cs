using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class MarkdownWordsTests
{
    [Theory]
    [InlineData("a *b* **c** `d`", "a b c d")]
    [InlineData("One\nline.\n\nTwo.", "One line.\n\nTwo.")]
    [InlineData("see [the *code*](https://example.org) and <https://example.org>", "see the code and https://example.org")]
    [InlineData("![alt](x.png) b", "alt b")]
    [InlineData("with $O(n^2)$ time", "with $O(n^2)$ time")]
    [InlineData("so\n\n$$\nx < y\n$$\n\nholds", "so\n\n$x < y$\n\nholds")]
    [InlineData("from \\$5 to \\$6", "from \\$5 to \\$6")]
    [InlineData("- a\n- b\n  - c", "a\n\nb\n\nc")]
    [InlineData("## Abstract\n\nText &amp; more", "Abstract\n\nText & more")]
    [InlineData("a[^1]\n\n[^1]: note", "a\n\nnote")]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "a, b\n\nc, d")]
    [InlineData("> quoted", "quoted")]
    [InlineData("```\ncode $x$\n```", "code \\$x\\$")]
    [InlineData("", "")]
    public void Markup_goes_and_words_stay(string markdown, string words) => Assert.Equal(words, MarkdownWords.Of(markdown));
}
