using System.Xml.Linq;
using SearchPortal.Mathematics;

namespace SearchPortal.Tests.Mathematics;

public sealed class MathMlTests
{
    [Theory]
    [InlineData(@"x", "<mi>x</mi>")]
    [InlineData(@"\alpha\Gamma", "<mi>α</mi><mi mathvariant=\"normal\">Γ</mi>")]
    [InlineData(@"x^2y", "<msup><mi>x</mi><mn>2</mn></msup><mi>y</mi>")]
    [InlineData(@"x_{ij}^2", "<msubsup><mi>x</mi><mrow><mi>i</mi><mi>j</mi></mrow><mn>2</mn></msubsup>")]
    [InlineData(@"x^10", "<msup><mi>x</mi><mn>1</mn></msup><mn>0</mn>")]
    [InlineData(@"f'^2", "<msup><mi>f</mi><mrow><mo lspace=\"0\" rspace=\"0\">′</mo><mn>2</mn></mrow></msup>")]
    [InlineData(@"x_a_b", "<msub><msub><mi>x</mi><mi>a</mi></msub><mi>b</mi></msub>")]
    [InlineData(@"{x}_{i}", "<msub><mi>x</mi><mi>i</mi></msub>")]
    [InlineData(@"\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData(@"{a \over b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>")]
    [InlineData(@"\sqrt2", "<msqrt><mn>2</mn></msqrt>")]
    [InlineData(@"\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData(@"\tilde O", "<mover accent=\"true\"><mi>O</mi><mo stretchy=\"false\">~</mo></mover>")]
    [InlineData(@"a<b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>")]
    [InlineData(@"50\%", "<mn>50</mn><mi>%</mi>")]
    [InlineData(@"50%", "<mn>50</mn><mi>%</mi>")]
    [InlineData(@"x := 1", "<mi>x</mi><mo>:=</mo><mn>1</mn>")]
    [InlineData(@"a\not\in B", "<mi>a</mi><mo>∉</mo><mi>B</mi>")]
    [InlineData(@"\text{if $x$ holds}", "<mtext>if\u00A0</mtext><mi>x</mi><mtext>\u00A0holds</mtext>")]
    public void Formula_becomes_markup(string tex, string markup) => Assert.Equal(markup, Presentation(tex));

    [Theory]
    [InlineData(@"0.05")]
    [InlineData(@"10,000")]
    [InlineData(@".5")]
    [InlineData(@"1,234,567.8")]
    public void Number_is_one_element(string tex) => Assert.Equal($"<mn>{tex}</mn>", Presentation(tex));

    [Theory]
    [InlineData(@"\mathbb{R}", "ℝ")]
    [InlineData(@"\mathbb{E}", "𝔼")]
    [InlineData(@"\mathcal{H}", "ℋ")]
    [InlineData(@"\mathcal O", "𝒪")]
    [InlineData(@"\mathfrak{g}", "𝔤")]
    [InlineData(@"\mathbf{x}", "𝐱")]
    [InlineData(@"\boldsymbol{\theta}", "𝜽")]
    [InlineData(@"\bm{\Sigma}", "𝚺")]
    [InlineData(@"\mathrm{poly}", "poly")]
    [InlineData(@"{\rm poly}", "poly")]
    [InlineData(@"\mathit{h}", "h")]
    [InlineData(@"\mathit{oh}", "𝑜ℎ")]
    [InlineData(@"ε", "ε")]
    [InlineData(@"𝜸", "𝜸")]
    public void Font_chooses_letters(string tex, string letters) => Assert.Equal($"<mi>{letters}</mi>", Presentation(tex));

    [Theory]
    [InlineData(@"x=-1", " form=\"prefix\"")]
    [InlineData(@"-1", " form=\"prefix\"")]
    [InlineData(@"(-1", " form=\"prefix\"")]
    [InlineData(@"a-1", "")]
    [InlineData(@"x^{a-1}", " lspace=\"0\" rspace=\"0\"")]
    public void Minus_is_a_sign_or_between_operands(string tex, string attributes) => Assert.Contains($"<mo{attributes}>−</mo>", Presentation(tex), StringComparison.Ordinal);

    [Fact]
    public void Function_is_applied_invisibly()
    {
        Assert.Equal("<mi>exp</mi><mo>\u2061</mo><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo>", Presentation(@"\exp(x)"));
        Assert.Equal("<mi>log</mi><mo lspace=\"0\" rspace=\"0.1667em\">\u2061</mo><mi>n</mi>", Presentation(@"\log n"));
    }

    [Fact]
    public void Limits_go_below_in_display_only()
    {
        Assert.Contains("<munderover>", MathMl.Render(@"\sum_{i=1}^n i", display: true), StringComparison.Ordinal);
        Assert.Contains("<msubsup>", MathMl.Render(@"\sum_{i=1}^n i"), StringComparison.Ordinal);
        Assert.Contains("<munder>", MathMl.Render(@"\min\limits_x f"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fences_grow_with_their_content()
    {
        string markup = Presentation(@"\left( \frac{a}{b} \right]");
        Assert.StartsWith("<mrow><mo form=\"prefix\" stretchy=\"true\" symmetric=\"true\">(</mo><mfrac>", markup, StringComparison.Ordinal);
        Assert.EndsWith("<mo form=\"postfix\" stretchy=\"true\" symmetric=\"true\">]</mo></mrow>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_are_a_table_behind_a_brace()
    {
        var table = Math(@"\begin{cases} 1 & x>0 \\ 0 & \text{else} \\ \end{cases}").Descendants().Where(e => e.Name.LocalName == "mtr");
        Assert.Equal([2, 2], table.Select(row => row.Elements().Count()));
    }

    [Fact]
    public void Display_and_source_are_kept()
    {
        Assert.Equal(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>" +
            "<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>",
            MathMl.Render("a<b", display: true));
    }

    /// <summary>The presentation without its outer row.</summary>
    private static string Presentation(string tex)
    {
        string markup = MathMl.Render(tex)!;
        int start = markup.IndexOf("<semantics><mrow>", StringComparison.Ordinal) + "<semantics><mrow>".Length;
        return markup[start..markup.IndexOf("</mrow><annotation", StringComparison.Ordinal)];
    }

    private static XElement Math(string tex) => XDocument.Parse(MathMl.Render(tex)!).Root!;
}
