using CsCheck;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class TextCleanerPropertyTests
{
    private static readonly string[] Fragments =
    [
        "$", "$$", "\\$", "\\", "\\\\", "{", "}", "{\\\"o}", "\\\"", "\\'", "\\'e", "\\v ", "\\c{", "\\emph{", "\\footnote{", "\\cite{", "\\url{", "\\frac{", "\\begin{equation}",
        "\\end{equation}", "\\begin{itemize}", "\\item", "\\[", "\\]", "\\(", "\\)", "\\textbackslash", "\\textasciitilde", "\\textless p>", "\\char13", "\\n", "\\ell_1", "\\{", "\\}",
        "<", ">", "<p>", "</p>", "<sup>", "</sup>", "<sub>", "</sub>", "<br/>", "<ETX a=\"b\">", "</ETX>", "<math>", "</math>", "<mi>", "</mi>", "<!--", "-->", "<a b=\"", "<x>", "</x>", "<script>",
        "</script>", "<tex-math>", "</tex-math>", "<inline-formula>", "</inline-formula>", "&", "amp;", "&amp;", "&lt;", "&gt;", "lt;", "p&gt;", "&#60;", "&#36;", "&#92;", "&#123;", "#x7b;", "&nbsp;",
        "*", "**", "_", "`", "``", "'", "''", "-", "--", "~", "^", "^{", "_{", "[", "](", "](http://a.b/c)", "://", "!", " ", "\n", "\n\n", "\t", "\f", "\u001B", "\b", "mph{", "ootnote{", " extbf{", "imes",
        "\u00AD", "\u200B", "\uFFFD", "\uFFFF", "\uD835", "\uDF38", "\u0300", "\u0338", "\u1FEF", "\u037E", "Ã", "©", "Â", "â€", "™", "é", "ﬁ", "(cid:", "173)", "xmlns:m=\"a\"", "Abstract: ", "Abstract", "N/A", "§", "ß",
        "a", "i", "o", "s", "t", "x", "5", "1,000", "and", "word", "price of ", "π", "中", ".", ",", ";", ":", "/", "(", ")", "=", "1, 2", "%", "#",
    ];

    private static readonly Gen<string> Nasty = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Nasty.Sample(
            text =>
            {
                foreach (TextDialect dialect in Enum.GetValues<TextDialect>())
                {
                    string line = TextCleaner.Line(text, dialect);
                    string paragraphs = TextCleaner.Paragraphs(text, dialect);
                    Assert.Equal(line, TextCleaner.Line(line));
                    Assert.Equal(paragraphs, TextCleaner.Paragraphs(paragraphs));
                }
            },
            iter: 20_000);

    [Fact]
    public void What_comes_out_is_well_formed_and_holds_no_markup() =>
        Nasty.Sample(
            text =>
            {
                string clean = TextCleaner.Paragraphs(text);
                Assert.True(clean.IsNormalized());
                Assert.Equal(clean.Trim(), clean);
                Assert.DoesNotContain("<p>", clean, StringComparison.Ordinal);
                Assert.DoesNotContain("<ETX", clean, StringComparison.Ordinal);
                Assert.DoesNotContain("&amp;", clean, StringComparison.Ordinal);
                Assert.DoesNotContain("\uFFFD", clean, StringComparison.Ordinal);
                Assert.DoesNotContain(clean, c => char.IsControl(c) && c != '\n');
                Assert.All(MathText.Split(clean), run => Assert.True(run.IsMath || !run.Text.Contains('\\', StringComparison.Ordinal), run.Text));
            },
            iter: 20_000);

    [Fact]
    public void Any_text_at_all_can_be_cleaned() =>
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 60].Sample(
            text =>
            {
                string clean = TextCleaner.Line(text, TextDialect.Latex);
                return TextCleaner.Line(clean) == clean;
            },
            iter: 20_000);

    [Theory]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<a b=\"")]
    [InlineData("<a b=c ")]
    [InlineData("<!--")]
    [InlineData("<math>")]
    [InlineData("<math><msub>")]
    [InlineData("<sup>a")]
    [InlineData("<<p>p>")]
    [InlineData("$")]
    [InlineData("$a b$$")]
    [InlineData("\\")]
    [InlineData("\\[")]
    [InlineData("\\'{")]
    [InlineData("\\footnote{")]
    [InlineData("\\footnote{\\emph{a}")]
    [InlineData("\\frac{")]
    [InlineData("\\begin{equation}")]
    [InlineData("\\cite[")]
    [InlineData("_{")]
    [InlineData("*a ")]
    [InlineData("**a")]
    [InlineData("`a")]
    [InlineData("[a](")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("(cid:1")]
    [InlineData("\uFFFD")]
    [InlineData(" imes$")]
    [InlineData("xmlns:")]
    [InlineData("Abstract: ")]
    [InlineData("\u0300")]
    public void Repetition_costs_no_more_than_its_length(string fragment)
    {
        string text = string.Concat(Enumerable.Repeat(fragment, 400_000 / fragment.Length));
        string clean = TextCleaner.Paragraphs(text);
        Assert.Equal(clean, TextCleaner.Paragraphs(clean));
        Assert.True(clean.Length <= 2 * text.Length);
    }
}
