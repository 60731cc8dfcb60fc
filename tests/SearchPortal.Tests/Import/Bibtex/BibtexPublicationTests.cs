using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexPublicationTests
{
    [Theory]
    [InlineData("article", "journal = {J}", PublicationType.JournalArticle)]
    [InlineData("article", "journal = {arXiv preprint arXiv:2312.00858}", PublicationType.Preprint)]
    [InlineData("article", "journal = {CoRR}, volume = {abs/2312.00858}", PublicationType.Preprint)]
    [InlineData("InProceedings", "booktitle = {B}", PublicationType.ConferencePaper)]
    [InlineData("phdthesis", "school = {S}", PublicationType.Thesis)]
    [InlineData("techreport", "institution = {I}", PublicationType.Report)]
    [InlineData("inbook", "booktitle = {B}", PublicationType.Chapter)]
    [InlineData("misc", "eprint = {2312.00858}, archiveprefix = {arXiv}", PublicationType.Preprint)]
    [InlineData("misc", "howpublished = {\\url{https://example.org}}", PublicationType.Document)]
    [InlineData("unpublished", "note = {Draft}", PublicationType.Preprint)]
    [InlineData("online", "url = {https://example.org}", PublicationType.WebPage)]
    public void Types_are_these(string type, string fields, PublicationType expected)
    {
        var sample = BibtexSample.OfFields("title = {T}, " + fields, type);
        Assert.Equal(expected, sample.Only.Type);
        Assert.Empty(sample.Problems);
    }

    [Theory]
    [InlineData("eprint = {2312.00858v3}, archivePrefix = {arXiv}", "2312.00858")]
    [InlineData("eprint = {cs/0112017}, eprinttype = {arxiv}", "cs/0112017")]
    [InlineData("url = {https://arxiv.org/pdf/2312.00858v1.pdf}", "2312.00858")]
    [InlineData("journal = {arXiv preprint arXiv:2312.00858}", "2312.00858")]
    [InlineData("volume = {abs/2312.00858}", "2312.00858")]
    [InlineData("eprint = {hal-0123}, eprinttype = {hal}", null)]
    public void Arxiv_numbers_are_found(string fields, string? expected) => Assert.Equal(expected, BibtexSample.OfFields(fields).Only.Identifiers.Arxiv);

    [Theory]
    [InlineData("10.1000/a_b", "10.1000/a_b")]
    [InlineData("10.1000/a\\_b{\\_}c", "10.1000/a_b_c")]
    [InlineData("doi: 10.1000/ab.", "10.1000/ab")]
    [InlineData("<10.1000/ab>", "10.1000/ab")]
    [InlineData("http://dx.doi.org/10.1000/a%3Cb", "10.1000/a<b")]
    public void Dois_are_bare(string written, string expected) => Assert.Equal(expected, BibtexSample.OfFields($"doi = {{{written}}}").Only.Identifiers.Doi);

    [Fact]
    public void What_is_no_doi_is_reported()
    {
        var sample = BibtexSample.OfFields("title = {T},\n doi = {see the publisher}");
        Assert.Null(sample.Only.Identifiers.Doi);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void Links_that_lead_elsewhere_than_the_web_are_reported_and_left_out()
    {
        var sample = BibtexSample.OfFields("title = {T}, url = {javascript:alert(1)}, pdf = {paper.pdf}, code = {github.com/a/b_c}, video = {\\url{https://youtu.be/x\\_y}}");
        Assert.Equal([new Link("code", "https://github.com/a/b_c"), new Link("video", "https://youtu.be/x_y")], sample.Only.Links);
        Assert.Equal(2, sample.Problems.Count);
    }

    [Fact]
    public void The_state_and_its_notice_are_read()
    {
        var paper = BibtexSample.OfFields("title = {T}, status = {Retracted}, statusnotice = {Data were wrong}, award = {Best Paper; Best Demo}, formerkeys = {old1, old2}, langid = {ngerman}").Only;
        Assert.Equal((PublicationStatus.Retracted, "Data were wrong", "de"), (paper.Status, paper.StatusNotice, paper.Language));
        Assert.Equal(["Best Paper", "Best Demo"], paper.Awards);
        Assert.Equal(["old1", "old2"], paper.FormerKeys);
    }

    [Fact]
    public void Title_and_subtitle_are_one_title()
    {
        Assert.Equal("A: B", BibtexSample.OfFields("title = {A}, subtitle = {B}").Only.Title);
        Assert.Equal("Why? B", BibtexSample.OfFields("title = {Why?}, subtitle = {B}").Only.Title);
    }

    [Fact]
    public void Orcids_and_equal_contribution_go_to_their_authors()
    {
        var authors = BibtexSample.OfFields("author = {A, B and C, D}, orcid = {-, 0000-0002-1825-0097}, author+an = {1=equal}").Only.Authors;
        Assert.Equal([null, "0000-0002-1825-0097"], authors.Select(author => author.Orcid));
        Assert.Equal([true, false], authors.Select(author => author.EqualContribution));
    }

    [Theory]
    [InlineData("\\url{http://www.deeplearningbook.org}", null, "http://www.deeplearningbook.org")]
    [InlineData("https://example.org/a", null, "https://example.org/a")]
    [InlineData("Code at \\url{https://example.org/a}", "Code at https://example.org/a", null)]
    public void A_note_that_is_only_an_address_is_a_link(string note, string? read, string? link)
    {
        var book = BibtexSample.OfFields($"title = {{A}}, note = {{{note}}}", "book").Only;
        Assert.Equal((read, link), (book.Note, book.Links is [var first] ? first.Url : null));
    }

    [Fact]
    public void Markup_in_a_title_is_no_markup_any_more() =>
        Assert.DoesNotContain("<script", BibtexSample.OfFields("title = {<script>alert(1)</script> T}").Only.Title, StringComparison.OrdinalIgnoreCase);
}
