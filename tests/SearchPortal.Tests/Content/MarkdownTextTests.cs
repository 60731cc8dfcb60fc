using CsCheck;
using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a *b* **c**", "<p>a <em>b</em> <strong>c</strong></p>")]
    [InlineData("[x](/pages/about)", "<p><a href=\"/pages/about\">x</a></p>")]
    [InlineData("[x](https://example.org)", "<p><a href=\"https://example.org\" rel=\"noopener\">x</a></p>")]
    [InlineData("https://example.org", "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>")]
    [InlineData("<https://example.org>", "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>")]
    [InlineData("<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>")]
    [InlineData("![a figure](figures/a.png)", "<p><img src=\"figures/a.png\" alt=\"a figure\" /></p>")]
    [InlineData("![a figure](https://example.org/a.png)", "<p><a href=\"https://example.org/a.png\" rel=\"noopener\">a figure</a></p>")]
    public void Markdown_becomes_HTML(string markdown, string html) => Assert.Equal(html, MarkdownText.Render(markdown));

    [Theory]
    [InlineData("[x *y*](javascript:alert(1))", "<p>x <em>y</em></p>")]
    [InlineData("[x](&#106;avascript:alert(1))", "<p>x</p>")]
    [InlineData("[x](java&#10;script:alert(1))", "<p>x</p>")]
    [InlineData("[x](<java\tscript:alert(1)>)", "<p>x</p>")]
    [InlineData("[x](\\javascript:alert(1))", "<p>x</p>")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)", "<p>x</p>")]
    [InlineData("![x](data:image/svg+xml,x)", "<p>x</p>")]
    [InlineData("[x](//evil.example)", "<p>x</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("[x][y]\n\n[y]: vbscript:x", "<p>x</p>")]
    [InlineData("[a ![b](javascript:c) d](javascript:e)", "<p>a b d</p>")]
    [InlineData("[x]()", "<p>x</p>")]
    public void Links_that_must_not_be_followed_leave_their_words(string markdown, string html) => Assert.Equal(html, MarkdownText.Render(markdown));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<!-- x --><style>x</style>")]
    [InlineData("```\"onclick=alert(1) <b>\nx\n```")]
    [InlineData("[x](/a \"\\\" onclick=alert(1) <b>\")")]
    [InlineData("[x](/a\"onclick=alert(1))")]
    [InlineData("# x {onclick=alert(1) style=\"x\"}")]
    [InlineData("[^<b>]\n\n[^<b>]: \"<script>")]
    [InlineData("`<script>`")]
    [InlineData("$\\nosuchmacro<script>$")]
    [InlineData("|a|\n|:-:|\n|<script>|")]
    public void Nothing_of_the_source_becomes_a_tag(string markdown)
    {
        string html = MarkdownText.Render(markdown);

        foreach (string bad in new[] { "<script", "<img src=x", "<style", "<b>", "<!--", " onclick=\"" }) Assert.DoesNotContain(bad, html, StringComparison.OrdinalIgnoreCase);
        SafeHtml.Check(html);
    }

    [Fact]
    public void Tables_are_aligned_by_classes() => Assert.Equal(
        "<table> <thead> <tr> <th class=\"align-left\">a</th> <th class=\"align-center\">b</th> <th class=\"align-right\">c</th> <th>d</th> </tr> </thead> "
        + "<tbody> <tr> <td class=\"align-left\">1</td> <td class=\"align-center\">2</td> <td class=\"align-right\">3</td> <td>4</td> </tr> </tbody> </table>",
        MarkdownText.Render("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|").ReplaceLineEndings(" "));

    [Fact]
    public void Headings_start_below_the_title_and_have_ids() => Assert.Equal(
        "<h2 id=\"a-b\">A <em>B</em></h2> <h3 id=\"c\">C</h3> <h2 id=\"a-b--2\">A B</h2> <h2 id=\"section\">?</h2> <h2 id=\"马欣尹\">马欣尹</h2>",
        MarkdownText.Render("# A *B*\n## C\n# A B\n# ?\n# 马欣尹").ReplaceLineEndings(" "));

    [Fact]
    public void Headings_without_a_first_level_stay_where_they_are() => Assert.Equal("<h2 id=\"a\">A</h2>", MarkdownText.Render("## A"));

    [Fact]
    public void Formulas_are_MathML_and_unknown_ones_their_source()
    {
        Assert.StartsWith("<p>so <math", MarkdownText.Render("so $x^2$"), StringComparison.Ordinal);
        Assert.StartsWith("<p class=\"formula\"><math", MarkdownText.Render("$$\nx^2\n$$"), StringComparison.Ordinal);
        Assert.Equal("<p><code class=\"tex\">\\nosuchmacro&lt;</code></p>", MarkdownText.Render("$\\nosuchmacro<$"));
    }

    [Fact]
    public void A_footnote_is_linked_both_ways()
    {
        string html = MarkdownText.Render("a[^1]\n\n[^1]: b");

        Assert.Contains("href=\"#fn:1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fnref:1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_beyond_the_limits_is_shown_as_written()
    {
        Assert.StartsWith("<pre>", MarkdownText.Render(new string('>', 5_000) + "<x>"), StringComparison.Ordinal);
        Assert.DoesNotContain("<x>", MarkdownText.Render(new string('>', 5_000) + "<x>"), StringComparison.Ordinal);
        Assert.StartsWith("<pre>", MarkdownText.Render(new string('x', MarkdownLimits.MaximumParagraph + 1)), StringComparison.Ordinal);
        Assert.StartsWith("<pre>", MarkdownText.Render(string.Concat(Enumerable.Repeat("x\n\n", MarkdownText.MaximumLength / 3 + 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_safe_HTML()
    {
        string[] pieces = ["a", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "[", "]", "(", ")", "<", ">", "!", "|", "-|-", "\n|:-:|\n", "#", "# ", "javascript:", "\"", "'", "onerror=", "&lt;", "&#60;", "\\", "[^1]", "[^1]: ", "https://x.y", "script", "style=", "{", "}", "1. ", "- ", "    ", "\t", ":"];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(picks => SafeHtml.Check(MarkdownText.Render(string.Concat(picks.Select(pick => pieces[pick])))), iter: 5_000);
    }
}
