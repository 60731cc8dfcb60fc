using System.Xml.Linq;
using CsCheck;
using SearchPortal.Mathematics;

namespace SearchPortal.Tests.Mathematics;

public sealed class MathMlHostileInputTests
{
    private static readonly string[] Elements =
    [
        "math", "semantics", "annotation", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msub", "msup", "msubsup", "munder", "mover", "munderover",
        "mfrac", "msqrt", "mroot", "mtable", "mtr", "mtd", "mstyle", "mphantom",
    ];

    private static readonly string[] Attributes =
    [
        "xmlns", "display", "encoding", "mathvariant", "stretchy", "symmetric", "form", "lspace", "rspace", "minsize", "maxsize", "movablelimits", "width",
        "linethickness", "displaystyle", "accent", "accentunder", "class",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "_", "^", "'", "&", "\\\\", "$", "[", "]", "(", ")", "|", "<", ">", "\"", "%", "#", "~", " ", ",", "-", "+", "=", ":", ".", "x", "y", "7", "12", "0.5", "ε", "é", "马", "𝜸", "\u0301",
        "\u0000", "\uD835", "\uFFFF", "\\", "\\frac", "\\sqrt", "\\sqrt[", "\\left", "\\right", "\\left(", "\\right.", "\\middle|", "\\big", "\\begin{cases}", "\\end{cases}", "\\begin{array}{lr}",
        "\\end{array}", "\\begin", "\\text{", "\\mbox", "\\mathbf", "\\rm", "\\displaystyle", "\\over", "\\choose", "\\limits", "\\sum", "\\max", "\\alpha", "\\le", "\\not", "\\hat", "\\underbrace",
        "\\operatorname*", "\\label{a}", "\\color{red}", "\\href{javascript:alert(1)}{x}", "\\url{x}", "\\norm", "\\pmod", "\\mathcalO", "\\xrightarrow[", "\\hspace{1em}", "\\kern", "\\substack{",
        "\\unknown", "</math>", "<script>", "&lt;", "]]>", "<!--",
    ];

    private static readonly Gen<string> TexLike = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(i => Pieces[i])));

    private static readonly string[] Leaves =
        ["x", "7", "0.5", @"\alpha", "+", "-", "=", @"\le", "(", ")", "|", ",", "ε", @"\infty", @"\log", @"\max", @"\sum", @"\,", "<", @"\mathbb{R}", @"\text{if $a<b$ or c}", @"\%"];

    private static readonly string[] Frames =
    [
        "{0}{1}", "{{{0}}}{1}", "x^{{{0}}}_{{{1}}}", @"\frac{{{0}}}{{{1}}}", @"\sqrt[3]{{{0}}}{1}", @"\left({0}\middle|{1}\right]", @"\sum_{{{0}}}^{{{1}}}", @"\widehat{{{0}}}{1}",
        @"\begin{{cases}}{0}&{1}\\1&2\end{{cases}}", @"\mathbf{{{0}}}{1}", @"{{{0} \over {1}}}", @"\underbrace{{{0}}}_{{{1}}}", @"\norm{{{0}}}{1}", @"\operatorname*{{a}}_{{{0}}}{1}",
        @"\overset{{{0}}}{{=}}{1}", @"{{\rm {0}}}{1}", @"{{\displaystyle {0}}}{1}", "{0}'{1}",
    ];

    private static Gen<string> WellFormed(int depth) => depth == 0
        ? Gen.Int[0, Leaves.Length - 1].Select(i => Leaves[i] + " ")
        : Gen.Select(Gen.Int[0, Frames.Length - 1], WellFormed(depth - 1), WellFormed(depth - 1),
            (i, first, second) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Frames[i], first, second));

    [Fact]
    public void Any_input_gives_bounded_known_markup_or_nothing() => TexLike.Sample(
        tex => Check(tex, MathMl.Render(tex)) && Check(tex, MathMl.Render(tex, display: true)) && MathPlainText.From(tex) is not null, iter: 2_000);

    [Fact]
    public void Any_well_formed_formula_is_rendered() => WellFormed(4).Sample(
        tex => MathMl.Render(tex) is { } markup && Check(tex, markup) && MathPlainText.From(tex).Length > 0, iter: 2_000);

    [Fact]
    public void Any_text_gives_bounded_known_markup_or_nothing() => Gen.String.Sample(tex => Check(tex, MathMl.Render(tex)), iter: 2_000);

    [Theory]
    [InlineData(@"</math><script>alert(1)</script>")]
    [InlineData(@"\text{</mtext></math><img src=x onerror=alert(1)>}")]
    [InlineData(@"\href{javascript:alert(1)}{x}")]
    [InlineData(@"\url{javascript:alert(1)}")]
    [InlineData(@"\color{red} x")]
    [InlineData(@"\mathrm{<b>}")]
    public void Markup_in_the_source_stays_text(string tex) => Assert.True(Check(tex, MathMl.Render(tex)));

    [Theory]
    [InlineData("{", "}")]
    [InlineData(@"\sqrt", "")]
    [InlineData(@"\sqrt{", "}")]
    [InlineData("x^{", "}")]
    [InlineData(@"\left(", @"\right)")]
    [InlineData(@"\text{", "}")]
    [InlineData(@"\text{$", "$}")]
    [InlineData(@"\displaystyle ", "")]
    [InlineData(@"\norm{", "}")]
    [InlineData(@"\begin{matrix}", @"\end{matrix}")]
    [InlineData(@"\hat", "")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        int times = MathMl.MaximumLength / (open.Length + close.Length) - 1;
        string tex = string.Concat(Enumerable.Repeat(open, times)) + "x" + string.Concat(Enumerable.Repeat(close, times));
        Assert.Null(MathMl.Render(tex));
        Assert.Equal(tex, MathPlainText.From(tex));
    }

    [Theory]
    [InlineData("x_a")]
    [InlineData("_a")]
    [InlineData("''''")]
    [InlineData("a-")]
    [InlineData("\\\\")]
    [InlineData("&")]
    [InlineData("\\,")]
    [InlineData("<")]
    public void Long_repetition_ends_in_bounds(string piece)
    {
        string tex = string.Concat(Enumerable.Repeat(piece, MathMl.MaximumLength / piece.Length));
        Assert.True(Check(tex, MathMl.Render(tex)));
        Assert.True(MathPlainText.From(tex).Length <= 4 * tex.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{x")]
    [InlineData("x}")]
    [InlineData(@"\frac{a}")]
    [InlineData(@"\left( x")]
    [InlineData(@"\begin{cases} x")]
    [InlineData(@"\begin{cases} x \end{matrix}")]
    [InlineData(@"\unknownmacro x")]
    [InlineData(@"\newcommand{\a}{b} \a")]
    [InlineData(@"\def\a{\a\a}\a")]
    [InlineData(@"\input{/etc/passwd}")]
    [InlineData("a\u0000b")]
    public void What_is_not_understood_is_nothing(string tex)
    {
        Assert.Null(MathMl.Render(tex));
        Assert.Equal(tex, MathPlainText.From(tex));
    }

    [Theory]
    [InlineData(@"a \choose \xrightarrow{b}")]
    [InlineData(@"\frac{\overset{!}{=}}{\xrightarrow[a]{b}}")]
    [InlineData(@"\sqrt[3]{\xrightarrow{b}}")]
    public void A_relation_with_something_over_it_is_one_part(string tex) => Assert.True(Check(tex, MathMl.Render(tex)) && MathMl.Render(tex) is not null);

    /// <summary>Not a row of the theory above: attributes cannot hold half a character.</summary>
    [Fact]
    public void Half_a_character_is_nothing()
    {
        Assert.Null(MathMl.Render("a\uD800b"));
        Assert.Null(MathMl.Render("\\text{\uDC00}"));
    }

    [Fact]
    public void Too_long_a_formula_is_nothing() => Assert.Null(MathMl.Render(new string('x', MathMl.MaximumLength + 1)));

    /// <summary>Nothing, or one math element of known elements and attributes in XML of bounded length, with the source as it was.</summary>
    private static bool Check(string tex, string? markup)
    {
        if (markup is null) return true;
        var root = XDocument.Parse(markup, LoadOptions.PreserveWhitespace).Root!;
        return markup.Length <= 65_536 + (5 * tex.Length)
            && root.Name.LocalName == "math"
            && root.DescendantsAndSelf().All(e => Elements.Contains(e.Name.LocalName))
            && root.DescendantsAndSelf().Attributes().All(a => Attributes.Contains(a.Name.LocalName))
            && HaveTheirParts(root);
    }

    private static bool HaveTheirParts(XElement root) => root.DescendantsAndSelf().All(e => e.Name.LocalName switch
    {
        "msub" or "msup" or "munder" or "mover" or "mfrac" or "mroot" => e.Elements().Count() == 2,
        "msubsup" or "munderover" => e.Elements().Count() == 3,
        "mi" or "mn" or "mo" or "mtext" or "annotation" => !e.HasElements,
        _ => true,
    });
}
