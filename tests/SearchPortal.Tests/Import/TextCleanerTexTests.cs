using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class TextCleanerTexTests
{
    [Theory]
    [InlineData("""Kurt G{\"o}del, G\"{o}del, G\"odel, G{\"{o}}del""", "Kurt Gödel, Gödel, Gödel, Gödel")]
    [InlineData("""Erd{\H o}s and R\'enyi""", "Erdős and Rényi")]
    [InlineData("""{\O}rsted, S{\o}ren, S\o ren, {\AA}str{\"o}m""", "Ørsted, Søren, Søren, Åström")]
    [InlineData("""Nicu\textcommabelow{s}or, Pu\textcommabelow t, \textdotbelow{H}""", "Nicușor, Puț, Ḥ")]
    [InlineData("""{\L}ukasiewicz, D{\v z}eroski, Sa\v{s}o, \v s""", "Łukasiewicz, Džeroski, Sašo, š")]
    [InlineData("""Ho{\~n}o, {\~N}u{\~n}o, Stra{\ss}er, {\OE}uvre""", "Hoño, Ñuño, Straßer, Œuvre")]
    [InlineData("""\'e, {\'e}, \'{e}, {\'{e}}, \c c, {\c{c}}, \~{n}, \^{\i}, {\"\i}, \aa, \ae\ and \o""", "é, é, é, é, ç, ç, ñ, î, ï, å, æ and ø")]
    [InlineData("""Mac{\'\i}as, \k{a}, \u g, \=a, \.z, \d{s}, \b{d}, \r{a}, \`a""", "Macías, ą, ğ, ā, ż, ṣ, ḏ, å, à")]
    [InlineData("""Nguy\~{\^e}n, \'{\^{E}}, \th, \DH, \j""", "Nguyễn, Ế, þ, Ð, ȷ")]
    [InlineData("""\capitalacute{A}, \textdoublegrave{a}, \textringbelow{r}, \h{a}, \'{\ecircumflex}, \uhorn{}t, \newtie{oo}""", "Á, ȁ, r̥, ả, ế, ưt, o͡o")]
    [InlineData("""\CYRP\cyrr\cyri\cyrv\cyre\cyrt, {\CYRYA}, \textschwa{}, {\ij}ssel, \textopeno ya""", "Привет, Я, ə, ijssel, ɔya")]
    [InlineData("""methodology\hyphen independent""", "methodology-independent")]
    [InlineData("""\v{S}im\'{a}nek, {\v C}apek, \"Uber""", "Šimánek, Čapek, Über")]
    public void Accents_become_letters_in_every_spelling(string raw, string clean)
    {
        Assert.Equal(clean, TextCleaner.Line(raw, TextDialect.Latex));
        Assert.Equal(clean, TextCleaner.Line(raw));
    }

    [Theory]
    [InlineData("""\emph{polynomial-time} \textbf{and} {\em fast} \textsc{SaIL}""", "polynomial-time and fast SaIL")]
    [InlineData("""code at \url{https://a.org/x_y~z--1}.""", "code at https://a.org/x_y~z--1.")]
    [InlineData("""\href{https://a.org/{x}}{the page} \textcolor{red}{is} here\footnote{gone \emph{too}}.""", "the page is here.")]
    [InlineData("""SAGA \citep[see][]{dubey2016}, as in~\cite{a,b}.""", "SAGA, as in.")]
    [InlineData("""50\% of R\&D, x\_y \#1 \{0,1\}""", "50% of R&D, x_y #1 {0,1}")]
    [InlineData("""\LaTeX\ and \TeX{} \copyright\ 2020 \S3 \P4 5\textdegree C""", "LaTeX and TeX © 2020 §3 ¶4 5°C")]
    [InlineData("""{\textquotedblleft}Quotes{\textquotedblright}, \ldots{} \dots""", "“Quotes”, … …")]
    [InlineData("""our \AWARE method, \ie fast, \eg{} this""", "our AWARE method, i.e. fast, e.g. this")]
    [InlineData("""{\noopsort{1973c}}1981""", "1981")]
    [InlineData("""\emphsparse \emph{} vectors""", "sparse vectors")]
    [InlineData("""CO\textsubscript{2} and 10\textsuperscript{-3}""", "CO₂ and 10⁻³")]
    [InlineData("""{{Doubly, Wrapped} Title} of {LLM}s""", "Doubly, Wrapped Title of LLMs")]
    [InlineData("""\foreignlanguage{german}{Stra{\ss}e} \raisebox{1ex}{x} \textlatin{y} x\nobreakdash-y""", "Straße x y x-y")]
    [InlineData("""\enquote{Deep} \mkbibquote{{N}ets \emph{are}} deep \enquote x""", "“Deep” “Nets are” deep x")]
    [InlineData("""\glqq{}Wort\grqq{} \guillemetleft{}mot\guillemetright{} 5\textohm{} \textperthousand{} 1\textminus{}2 a\slash{}b""", "„Wort“ «mot» 5Ω ‰ 1−2 a/b")]
    [InlineData("""a --- b, 1--2, x-y""", "a — b, 1–2, x-y")]
    [InlineData("""``AlexNet'' and `x' of the teachers' union""", "“AlexNet” and ‘x’ of the teachers' union")]
    [InlineData("""object\nwill be \"quoted text\" here""", """object will be "quoted text" here""")]
    [InlineData("""the model\'s and don\'t""", "the model's and don't")]
    [InlineData("""{\"o}lder and {\i}, {unbalanced \emph{x""", "ölder and ı, unbalanced x")]
    public void Commands_become_plain_text(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("Fig.~1 of D.~Knuth", "Fig. 1 of D. Knuth", "Fig. 1 of D. Knuth")]
    [InlineData("machines~(RBMs), 300~fJ", "machines (RBMs), 300 fJ", "machines (RBMs), 300 fJ")]
    [InlineData("runs at ~5x, 70~80%", "runs at ~5x, 70~80%", "runs at 5x, 70 80%")]
    [InlineData("see http://a.org/~me/x--y", "see http://a.org/~me/x--y", "see http://a.org/~me/x--y")]
    public void A_tilde_is_a_tie_in_TeX_and_sometimes_in_plain_text(string raw, string plain, string latex)
    {
        Assert.Equal(plain, TextCleaner.Line(raw));
        Assert.Equal(latex, TextCleaner.Line(raw, TextDialect.Latex));
    }

    [Theory]
    [InlineData("?`Qu\\'e es? (!`Hola!)", "¿Qué es? (¡Hola!)")]
    [InlineData("\\glqq Wort\\grqq{} a\\slash b", "„Wort“ a/b")]
    [InlineData("who? `nobody' and is it?``yes''", "who? ‘nobody’ and is it?“yes”")]
    public void Marks_that_TeX_turns_over_are_turned(string raw, string latex) => Assert.Equal(latex, TextCleaner.Line(raw, TextDialect.Latex));

    [Fact]
    public void An_unescaped_percent_sign_does_not_start_a_comment() =>
        Assert.Equal("100% accuracy & other $-claims at H$_2$O", TextCleaner.Line("""100% accuracy & other {\$}-claims at H$_2$O""", TextDialect.Latex).Replace("\\$", "$"));

    [Theory]
    [InlineData("a set {0,1}^n, {1, …, n} kept", "a set {0,1}^n, {1, …, n} kept")]
    [InlineData("{On X, Y and Z} of {ALC}", "On X, Y and Z of ALC")]
    public void Braces_of_a_set_stay(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("""shown: \begin{itemize}[noitemsep] \item First. \item Second. \end{itemize} Done.""", "shown:\n\n• First.\n\n• Second.\n\nDone.")]
    public void Lists_become_paragraphs(string raw, string clean) => Assert.Equal(clean, TextCleaner.Paragraphs(raw));
}
