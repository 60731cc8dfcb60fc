using CsCheck;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Publications;

public sealed class MathTextTests
{
    [Fact]
    public void Runs_of_words_and_math_alternate() =>
        Assert.Equal([new("an ", false), new("\\ell_1", true, 4), new("-norm", false, 11)], MathText.Split("an $\\ell_1$-norm"));

    [Fact]
    public void Formulas_may_touch() => Assert.Equal([new("a", true, 1), new("b", true, 4)], MathText.Split("$a$$b$"));

    [Fact]
    public void An_escaped_dollar_sign_is_a_literal_outside_and_stays_TeX_inside() =>
        Assert.Equal([new("$5 or ", false), new("\\$5", true, 8)], MathText.Split("\\$5 or $\\$5$"));

    [Theory]
    [InlineData("costs $5")]
    [InlineData("a \\ b")]
    [InlineData("$$")]
    public void A_dollar_sign_without_a_partner_is_itself(string text) => Assert.Equal([new(text, false)], MathText.Split(text));

    [Fact]
    public void An_empty_text_has_no_runs() => Assert.Empty(MathText.Split(""));

    [Theory]
    [InlineData("$x$", true)]
    [InlineData("\\$5 and \\$6", false)]
    [InlineData("$5", false)]
    public void Math_is_found(string text, bool expected) => Assert.Equal(expected, MathText.HasMath(text));

    [Fact]
    public void An_escaped_literal_is_read_back_as_it_was() =>
        Gen.String[Gen.Char["$ab "], 0, 12].Sample(text => string.Concat(MathText.Split(MathText.Escape(text)).Select(run => run.Text)) == text && !MathText.HasMath(MathText.Escape(text)));

    [Fact]
    public void Literal_runs_are_never_empty_and_never_adjacent() =>
        Gen.String[Gen.Char["$\\ab"], 0, 16].Sample(text =>
        {
            IReadOnlyList<MathText.Run> runs = MathText.Split(text);
            return runs.All(run => run.Text.Length > 0) && runs.Zip(runs.Skip(1)).All(pair => pair.First.IsMath || pair.Second.IsMath);
        });
}
