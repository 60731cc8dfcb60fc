using System.Text;
using SearchPortal.Analysis;
using SearchPortal.Fuzzing.Making;
using SearchPortal.Import;
using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>What makes something of a text: the cleaner, formulas, tokens, slugs and names.</summary>
internal static class TextTargets
{
    private static readonly string[] Tex = ["\\frac{", "}{", "}", "^", "_", "\\left(", "\\right)", "\\begin{matrix}", "\\end{matrix}", "&", "\\\\", "\\mathbb{R}", "\\sqrt[", "]", "{", "\\text{", "\\def\\a{\\a\\a}", "\\newcommand", "'", "\\overset{", "\\alpha", "\\not", "\\", "$"];

    private static readonly string[] Markup = ["<p>", "</p>", "<jats:title>", "&amp;", "&lt;", "&#x41;", "<mml:math>", "</mml:math>", "\\emph{", "}", "{", "$", "\\$", "\\'e", "~", "%", "<", ">", "**", "_", "Ã©", "â€™", "\\n", "<![CDATA[", "<!--", "ﬁ", "\u00AD", "  "];

    private static readonly string[] Formulas =
    [
        @"\frac{a+b}{c^{2}_{i}}", @"\sum_{i=1}^n \mathbb{E}\left[ x_i \right]", @"\begin{matrix} a & b \\ c & d \end{matrix}", @"O(n \log n)", @"\mathcal{L}(\theta) = -\sqrt[3]{x'} \text{ if } x \geq 0",
        @"\overset{?}{=} \underbrace{a}_{b} \not\in \bm{X}^\top", @"\mathrm{KL}(p \| q) \le \epsilon, \quad \forall \epsilon > 0",
    ];

    private static readonly string[] Texts =
    [
        "On <i>E. coli</i> &amp; H<sub>2</sub>O: 5 % of $x^2$", @"{\'E}tude of \emph{Na{\""\i}ve} Bayes -- a $\mathcal{O}(n)$ survey", "Abstract. We &lt;prove&gt; it.\n\nSecond paragraph, costs \\$5.",
        "<jats:p>The <jats:italic>x</jats:italic> <mml:math><mml:mi>x</mml:mi></mml:math> is</jats:p>", "Ã‰tude â€œquotedâ€\u009d", "van der Berg, Jan, Jr. and Müller, J.-P. and {The ATLAS Collaboration}", "小明 王; Ó Briain, Seán",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<FuzzTarget> All() =>
    [
        new("math", TryMath) { Seeds = SeedFiles.OfTexts(Formulas), Tokens = Tex, Longest = 8 * 1024 },
        new("clean", TryClean) { Seeds = SeedFiles.OfTexts(Texts), Tokens = Markup, Longest = 16 * 1024 },
        new("names", TryNames) { Seeds = SeedFiles.OfTexts(Texts), Tokens = [", ", " and ", "; ", "{", "}", ".", "-", " de ", "Jr.", "'", "王", "others"], Longest = 4 * 1024 },
    ];

    private static void TryMath(byte[] input)
    {
        string tex = Encoding.UTF8.GetString(input);
        foreach (bool display in new[] { false, true })
            if (MathMl.Render(tex, display) is { } markup) SoundHtml.CheckElement(markup);
        MathText.Split(tex);
    }

    private static void TryClean(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        foreach (var dialect in new[] { TextDialect.Plain, TextDialect.Latex })
        {
            CheckClean(TextCleaner.Line(text, dialect), clean => TextCleaner.Line(clean));
            CheckClean(TextCleaner.Paragraphs(text, dialect), clean => TextCleaner.Paragraphs(clean));
        }
    }

    private static void CheckClean(string clean, Func<string, string> again)
    {
        if (again(clean) != clean) throw new FuzzFault("A clean text changes when it is cleaned again.");
        if (!clean.IsNormalized()) throw new FuzzFault("A clean text is not in the form NFC.");
    }

    private static void TryNames(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        string slug = Slug.From(text), folded = TextFolding.Fold(text);
        if (slug.Length > 0 && (slug.Length > Slug.MaximumLength || Slug.From(slug) != slug)) throw new FuzzFault($"The slug {slug} is no slug.");
        if (TextFolding.Fold(folded) != folded) throw new FuzzFault("A folded text folds again.");
        TextTokenizer.Tokenize(text);
        PersonNameParser.Parse(text);
    }
}
