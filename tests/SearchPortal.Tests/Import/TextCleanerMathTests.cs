using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class TextCleanerMathTests
{
    [Theory]
    [InlineData("""a $ x^2 $ b""", "a $x^2$ b")]
    [InlineData("""rate $$16.7\%$$ of""", """rate $16.7\%$ of""")]
    [InlineData("""\(\sqrt{T}\) Regret, \[ x = \text{a $y$} \]""", """$\sqrt{T}$ Regret, $x = \text{a y}$""")]
    [InlineData("""is \begin{equation*} a &lt; b \end{equation*} now""", "is $a < b$ now")]
    [InlineData("""\begin{align} a &= b \\ c &= d \end{align}""", """$\begin{aligned} a &= b \\ c &= d \end{aligned}$""")]
    [InlineData("""O($\epsilon$$\sqrt{d}$), $\sim$$10$""", """O($\epsilon$$\sqrt{d}$), $\sim$$10$""")]
    [InlineData("""180 $$^{\circ }$$ ∘ of, ( $$3.3\,\%$$ 3.3 % more), $$\varvec{x}$$ x , to""", """180 $^{\circ }$ of, ( $3.3\,\%$ more), $\varvec{x}$ , to""")]
    [InlineData("""O(\sqrt{n}) and \ell_1-norms, \epsilon-greedy""", """O($\sqrt{n}$) and $\ell_1$-norms, ϵ-greedy""")]
    [InlineData("""10^{-3} of x_{i,j}""", "10$^{-3}$ of x$_{i,j}$")]
    [InlineData("""$\textit{RIoU}$ and $  $ nothing""", "RIoU and nothing")]
    [InlineData("""$a\ $ and $b \\$""", """$a$ and $b \\$""")]
    [InlineData("""\begin{equation} never ends""", "never ends")]
    public void Math_stands_between_single_dollar_signs(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("a $75,000 LIDAR", "a $75,000 LIDAR")]
    [InlineData("from $5 and $10 to", """from \$5 and \$10 to""")]
    [InlineData("""costing $1.60 and \$0.13 with $\theta$""", """costing \$1.60 and \$0.13 with $\theta$""")]
    [InlineData("""under \$2,000 in queries""", "under $2,000 in queries")]
    [InlineData("""{\$}-claims""", "$-claims")]
    public void Amounts_of_money_are_not_math(string raw, string clean)
    {
        string result = TextCleaner.Line(raw);
        Assert.Equal(clean, result);
        Assert.DoesNotContain(MathText.Split(result), run => run is { IsMath: true, Text: not """\theta""" });
    }

    [Fact]
    public void Nothing_within_math_is_taken_for_markup() =>
        Assert.Equal("""$x^*_{a}--b~c*d*`e'$ and $\{0\}$""", TextCleaner.Line("""$x^*_{a}--b~c*d*`e'$ and $\{0\}$"""));

    [Fact]
    public void A_preamble_of_a_document_goes() =>
        Assert.Equal("set $S$ is", TextCleaner.Line("""set \documentclass[12pt]{minimal} \usepackage{amsmath} \setlength{\oddsidemargin}{-69pt} \begin{document}$$S$$\end{document} is"""));
}
