using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class TextCleanerMarkupTests
{
    [Theory]
    [InlineData("A <i>marked-up</i> title with H<sub>2</sub>O and <span class=\"nocase\">iPhone</span>", "A marked-up title with H₂O and iPhone")]
    [InlineData("A <sup>13</sup>C study at 10 <sup>4</sup>K", "A ¹³C study at 10⁴K")]
    [InlineData("10 <sup xmlns:mml=\"http://www.w3.org/1998/Math/MathML\">-4</sup> rate, the 3 <sup>rd</sup> and L <sub>∞</sub> -norm", "10⁻⁴ rate, the 3rd and L$_{∞}$-norm")]
    [InlineData("accuracy.< <ETX xmlns:mml=\"http://a\" xmlns:xlink=\"http://b\">&gt;</ETX>", "accuracy.")]
    [InlineData("end <ETX xmlns:mml=\"http://a", "end")]
    [InlineData("<jats:p>Tagged <jats:italic>abstract</jats:italic>.</jats:p>", "Tagged abstract.")]
    [InlineData("How <script>alert(1)</script>it <style>p{}</style>works <script> well", "How it works well")]
    [InlineData("see <https://github.com/a/b>.", "see https://github.com/a/b.")]
    [InlineData("a <!-- hidden --> b <?xml version=\"1.0\"?> c <![CDATA[d]]>", "a b c d]]>")]
    [InlineData("x xmlns:mml=\"http://a\" y", "x y")]
    [InlineData("<foo>unknown</foo> <bar/> <baz a=\"1\">", "unknown")]
    [InlineData("AdapLeR: <fixed-case>S</fixed-case>peeding", "AdapLeR: Speeding")]
    public void Tags_vanish(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("a < b and p<0.05")]
    [InlineData("if x<y>z or 1<=p<infinity")]
    [InlineData("pairs of <image, verb> and <human action object>")]
    [InlineData("\"recolor <object> to <color>\"")]
    [InlineData("y = <x,Omega*> + N(0,1)")]
    public void Comparisons_and_placeholders_stay(string text) => Assert.Equal(text, TextCleaner.Line(text));

    [Theory]
    [InlineData("R&amp;D &amp;amp; AT&T; a &lt; b &amp;lt; c", "R&D & AT&T; a < b < c")]
    [InlineData("&#8212; &#x3b1; &#146; &ccaron;&lstrok; &hellip; &leq;", "— α ’ čł … ≤")]
    [InlineData("&lt;p&gt;not visible&amp;lt;/p&amp;gt;", "not visible")]
    [InlineData("&amp;quot;real-world&amp;quot; MRF&amp;apos;s", "\"real-world\" MRF's")]
    [InlineData("first (<; n) of k &lt;; n", "first (< n) of k < n")]
    [InlineData("&#0;&#xD800;&#99999999; &nosuch; &", "&nosuch; &")]
    public void Entities_are_decoded_however_often_they_were_escaped(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("Sparse <inline-formula><mml:math><mml:msub><mml:mi>ℓ</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math></inline-formula> recovery", "Sparse $ℓ_{1}$ recovery")]
    [InlineData("224<inline-formula><tex-math>$\\times$ </tex-math><alternatives><inline-graphic xlink:href=\"a.gif\"/></alternatives></inline-formula>224", "224$\\times$224")]
    [InlineData("bound <inline-formula><alternatives><tex-math id=\"M1\">\\documentclass{article}\\begin{document}$$\\Vert x \\Vert _1$$\\end{document}</tex-math><mml:math><mml:mo>∥</mml:mo></mml:math></alternatives></inline-formula> tightly", "bound $\\Vert x \\Vert _1$ tightly")]
    [InlineData("<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">\\xi</annotation></semantics></math>", "$\\xi$")]
    [InlineData("<math><mfrac><mn>1</mn><mi>n</mi></mfrac><msup><mi>sin</mi><mn>2</mn></msup></math>", "$\\frac{1}{n}{\\mathrm{sin}}^{2}$")]
    public void Formulas_become_TeX(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("<jats:title>Aim</jats:title>\n  <jats:p>\n   One\n two.</jats:p><p>Three</p>", "Aim\n\nOne two.\n\nThree")]
    [InlineData("facial<br/>image. End.<br/>Next<br><br>last", "facial image. End.\n\nNext\n\nlast")]
    [InlineData("hard\nwrapped\r\nlines\r\n\r\n \n next", "hard wrapped lines\n\nnext")]
    public void Blocks_and_blank_lines_part_paragraphs(string raw, string clean) => Assert.Equal(clean, TextCleaner.Paragraphs(raw));

    [Theory]
    [InlineData("the **E**fficient *digital cousins*, ***all*** rec**u**rsive `code` [here](https://a.org/b)", "the Efficient digital cousins, all recursive code here")]
    [InlineData("A* and D*, L*a*b*, k**d in k**d, foo_bar_baz, s*d*n, * x *", "A* and D*, L*a*b*, k**d in k**d, foo_bar_baz, s*d*n, * x *")]
    [InlineData("introduce _privacy leakage_, a [0,1](x) map, f(x)[1]", "introduce privacy leakage, a [0,1](x) map, f(x)[1]")]
    public void Markdown_vanishes_where_it_is_certain(string raw, string clean) => Assert.Equal(clean, TextCleaner.Paragraphs(raw));
}
