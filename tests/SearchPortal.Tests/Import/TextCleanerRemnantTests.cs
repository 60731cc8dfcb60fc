using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class TextCleanerRemnantTests
{
    [Theory]
    [InlineData("Ko(cid:173) honen (cid:12)x", "Kohonen x")]
    [InlineData("available\footnote{\\url{https://a.org}}. A \u001Bmph{new} one, \u001Bg this", "available. A new one, e.g. this")]
    [InlineData("$\bar{Y}$ and {\bf bold} $a \times b$ \textbf{x}", "$\\bar{Y}$ and bold $a \\times b$ x")]
    [InlineData("up to 2$ imes$, the extbf{Cyc}le, ( extit{e.g.,} this)", "up to 2$\\times$, the Cycle, (e.g., this)")]
    [InlineData("classi\fer di\u000Eculty uni\fed fi\frst \ffine 360\u000Edeg H\u007Folder", "classifier difficulty unified first fine 360° Hölder")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("👩\u200D💻 at work, 🏳\uFE0F\u200D🌈", "👩\u200D💻 at work, 🏳\uFE0F\u200D🌈")]
    [InlineData("zero\u200Cwidth\u200D join", "zerowidth join")]
    [InlineData("hyperparam\u0002eter gen\u00ADeral zero\u200Bwidth", "hyperparameter general zerowidth")]
    [InlineData("Shannon\uFFFDs algorithm\uFFFD\uFFFDs don\uFFFDt e\uFFFDffect", "Shannon’s algorithm’s don’t effect")]
    [InlineData("360Â° cafÃ© â\u0080\u009cqâ\u0080\u009d Hannekeâ€™s ±8.81Â±0.1", "360° café “q” Hanneke’s ±8.81±0.1")]
    [InlineData("“Gauß’ café’” naïve ‘Ü’ Ångström", "“Gauß’ café’” naïve ‘Ü’ Ångström")]
    [InlineData("eﬀective ﬁne ﬂow ﬃ ﬄ", "effective fine flow ffi ffl")]
    [InlineData("Carrie\u0300re \uD835\uDF38", "Carrière \uD835\uDF38")]
    public void Remnants_of_other_programs_are_repaired(string raw, string clean) => Assert.Equal(clean, TextCleaner.Line(raw));

    [Theory]
    [InlineData("Abstract Unavailable")]
    [InlineData("International audience")]
    [InlineData("./abstract")]
    [InlineData("<p>No abstract available.</p>")]
    [InlineData("N/A")]
    [InlineData("S.137-144")]
    [InlineData("10.1109/WACV.2012.6162994")]
    [InlineData("  \n ")]
    public void Placeholders_are_no_abstract(string raw) => Assert.Equal("", TextCleaner.Paragraphs(raw));

    [Theory]
    [InlineData("Abstract: We show", "We show")]
    [InlineData("Abstract—We show", "We show")]
    [InlineData("ABSTRACT\n In this", "In this")]
    [InlineData("Abstract\n\n Angluin", "Angluin")]
    [InlineData("Abstract. Recent", "Recent")]
    [InlineData("Abstract This paper", "This paper")]
    [InlineData("<jats:title>Abstract</jats:title><jats:p>Angluin</jats:p>", "Angluin")]
    [InlineData("Abstract argumentation is", "Abstract argumentation is")]
    [InlineData("Abstract Interpretation is", "Abstract Interpretation is")]
    [InlineData("Abstraction hierarchy", "Abstraction hierarchy")]
    public void A_label_before_the_abstract_goes(string raw, string clean) => Assert.Equal(clean, TextCleaner.Paragraphs(raw));

    [Fact]
    public void Halves_of_surrogate_pairs_are_dropped() => Assert.Equal("a b", TextCleaner.Line("a\uD835 \uDF38b"));

    [Fact]
    public void A_word_divided_at_a_line_end_is_left_alone() => Assert.Equal("dis- covering", TextCleaner.Line("dis- covering"));

    [Fact]
    public void A_clean_text_is_returned_as_it_is()
    {
        const string text = "Learning with kernels: a survey (2nd ed.) of 10% gains";
        Assert.Same(text, TextCleaner.Line(text));
    }
}
