using SearchPortal.Import.PubMed;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.PubMed;

public sealed class PubMedReaderTests
{
    [Fact]
    public void Retractions_and_corrections_are_told()
    {
        var sample = Of("PMID- 1\nTI  - A.\nPT  - Retracted Publication\nRIN - J Odd. 2001;5:1\nTA  - J Odd\n\nPMID- 2\nTI  - B.\nEIN - J Odd. 2002\nTA  - J Odd");
        Assert.Equal([(PublicationStatus.Retracted, "Retraction in: J Odd. 2001;5:1"), (PublicationStatus.Corrected, "Erratum in: J Odd. 2002")], sample.Publications.Select(paper => (paper.Status, paper.StatusNotice!)));
    }

    [Theory]
    [InlineData("AU  - Smith JA", "Smith, J. A.")]
    [InlineData("AU  - van der Berg J Jr", "van der Berg, J., Jr")]
    [InlineData("AU  - Smith JA 3rd", "Smith, J. A., 3rd")]
    [InlineData("FAU - Smith, John A\nAU  - Smith JA", "Smith, John A")]
    [InlineData("FAU - Smith, John A\nAU  - Smith JA\nCN  - ODD Group\nFIR - Nobody, A\nIR  - Nobody A\nAD  - Nowhere", "Smith, John A; ODD Group")]
    [InlineData("FAU - Smith, John A\nAUID- ORCID: 0000000218250097\nAD  - Here\nAU  - Smith JA", "Smith, John A")]
    public void Authors_are_read_in_their_long_form_or_their_short_one(string lines, string names) =>
        Assert.Equal(names, FormatSample.Names(Of($"PMID- 1\nTI  - A.\n{lines}").Only.Authors));

    [Fact]
    public void A_chapter_has_its_book()
    {
        var chapter = Of("PMID- 1\nTI  - Odd Disease.\nBTI - StatPearls\nPT  - Book Chapter\nPB  - Press").Only;
        Assert.Equal((PublicationType.Chapter, "StatPearls", "Press", "Odd Disease"), (chapter.Type, chapter.ContainerTitle, chapter.Publisher, chapter.Title));
    }

    [Theory]
    [InlineData("LID - e32822 [pii]", "e32822")]
    [InlineData("LID - 10.1000/a [doi]", null)]
    [InlineData("PG  - 5-6\nLID - e1 [pii]", "5-6")]
    public void An_article_number_stands_in_for_pages(string lines, string? pages) => Assert.Equal(pages, Of($"PMID- 1\nTI  - A.\n{lines}").Only.Pages);

    [Theory]
    [InlineData("The role of alpha-\n      synuclein", "The role of alpha-synuclein")]
    [InlineData("Infection with SARS-CoV-\n      2 in pre-\n      and postoperative care -\n      a review", "Infection with SARS-CoV-2 in pre- and postoperative care - a review")]
    public void A_word_that_was_wrapped_at_its_hyphen_is_one(string title, string expected) => Assert.Equal(expected, Of($"PMID- 1\nTI  - {title}.").Only.Title);

    private static FormatSample Of(string text)
    {
        using var reader = new StringReader(text);
        return FormatSample.Of(report => PubMedReader.Read(reader, "a.nbib", report));
    }
}
