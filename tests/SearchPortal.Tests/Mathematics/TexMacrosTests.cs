using SearchPortal.Mathematics;

namespace SearchPortal.Tests.Mathematics;

public sealed class TexMacrosTests
{
    [Theory]
    [InlineData(@"\R^d", @"\mathbb{R}^d")]
    [InlineData(@"\eps", @"\epsilon")]
    [InlineData(@"\cO(1)", @"\mathcal{O}(1)")]
    [InlineData(@"\calX", @"\mathcal{X}")]
    [InlineData(@"\vx", @"\mathbf{x}")]
    [InlineData(@"\OPT", @"\mathrm{OPT}")]
    [InlineData(@"\mathcalO", @"\mathcal{O}")]
    [InlineData(@"\sqrtT", @"\sqrt{T}")]
    [InlineData(@"\norm{x}_2", @"\left\|x\right\|_2")]
    [InlineData(@"\bigO{n}", @"\mathcal{O}\left(n\right)")]
    [InlineData(@"\bigO(n)", @"\mathcal{O}(n)")]
    [InlineData(@"\\{0,1\\}", @"\{0,1\}")]
    [InlineData(@"\leq\label{a}\nonumber", @"\leq")]
    public void Name_that_authors_use_reads_like_its_meaning(string written, string meant) => Assert.Equal(Presentation(meant), Presentation(written));

    private static string Presentation(string tex)
    {
        string markup = MathMl.Render(tex)!;
        return markup[..markup.IndexOf("<annotation", StringComparison.Ordinal)];
    }
}
