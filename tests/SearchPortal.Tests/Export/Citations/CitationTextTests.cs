using SearchPortal.Export;
using SearchPortal.Export.Citations;

namespace SearchPortal.Tests.Export.Citations;

public sealed class CitationTextTests
{
    [Fact]
    public void Markdown_has_italics_links_and_no_sign_of_its_own() => Assert.Equal(
        "A \\*b\\* *The \\_Journal\\_* **7** [https://x.org/a](<https://x.org/a>)",
        CitationText.Markdown([new("A *b* "), new("The _Journal_", CitationMark.Italic), new(" "), new("7", CitationMark.Bold), new(" "), new("https://x.org/a", CitationMark.None, "https://x.org/a")]));

    [Fact]
    public void Text_and_markdown_become_lists_of_references()
    {
        var options = new ExportOptions(Style: CitationStyles.Find("ieee"));
        string text = string.Concat(ExportFile.Pieces(ExportFormats.Text.With(options), [CitedPapers.All["article-one"], CitedPapers.All["book"]], _ => null));

        Assert.Equal("A. Lee, “Attention in robots,” Neural Networks, vol. 3, p. 15, 1999.\n\nI. Goodfellow, Y. Bengio, and A. Courville, Deep learning. MIT Press, 2016.\n", text);
        Assert.Contains("*Neural Networks*", ExportFormats.Find("md")!.With(options).File(CitedPapers.All["article-one"], null), StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_for_programs_know_no_style() =>
        Assert.Equal(ExportFormats.Bibtex.File(CitedPapers.All["book"], null), ExportFormats.Bibtex.With(new ExportOptions(Style: CitationStyles.Find("ieee"))).File(CitedPapers.All["book"], null));
}
