using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Bibtex;

/// <summary>What reference managers, publishers and databases make of BibTeX.</summary>
public sealed class BibtexExportsTests
{
    [Theory]
    [InlineData("arXiv:1810.04805 [cs]", null)]
    [InlineData("Citation Key: a2017\nPublication Title: NIPS\ntex.ids= b", null)]
    [InlineData("Short paper\nCitation Key: a2017", "Short paper")]
    [InlineData("cited By 12", null)]
    [InlineData("Best paper", "Best paper")]
    public void Notes_of_programs_are_no_notes_to_readers(string note, string? read) => Assert.Equal(read, BibtexSample.OfFields($"title = {{T}}, note = {{{note}}}").Only.Note);

    [Theory]
    [InlineData("a $\\backslash$textit{\\{}study{\\}} of {\\$}$\\backslash$mu{\\$}m", "a study of $\\mu$m")]
    [InlineData("an {\\$}{\\$}{\\backslash}alpha{\\$}{\\$} effect", "an $\\alpha$ effect")]
    [InlineData("costs {\\$}5 and {\\$}6", "costs \\$5 and \\$6")]
    [InlineData("\\unicode{29579} {\\unicode{x1F600}}", "王 😀")]
    public void TeX_that_was_escaped_once_more_is_TeX(string title, string read) => Assert.Equal(read, BibtexSample.OfFields($"title = {{{title}}}").Only.Title);

    [Fact]
    public void Web_of_Science_puts_braces_round_lists()
    {
        var paper = BibtexSample.OfFields("title = {{T}}, editor = {{Maier, D and Pottinger, R. A.}}, author = {{Barnes and Noble, Inc}}, keywords = {{alpha; beta, gamma;\n delta}}").Only;
        Assert.Equal("Maier, D; Pottinger, R. A.", BibtexSample.Names(paper.Editors));
        Assert.Equal("Barnes and Noble, Inc", BibtexSample.Names(paper.Authors));
        Assert.Equal(["alpha", "beta, gamma", "delta"], paper.Topics);
    }

    [Fact]
    public void What_is_not_there_is_written_in_many_words()
    {
        var paper = BibtexSample.OfFields("title = {T}, volume = {n/a}, number = {N/A}, annote = {NULL}, doi = {n/a}, url = {N/A}");
        Assert.Equal((null, null, null), (paper.Only.Volume, paper.Only.Issue, paper.Only.Identifiers.Doi));
        Assert.Empty(paper.Problems);
    }

    [Fact]
    public void Addresses_are_found_where_programs_put_them()
    {
        var paper = BibtexSample.OfFields("title = {T}, url = {https://a.org/1 https://a.org/2}, eprint = {https://a.org/pdf/3}, bdsk-url-1 = {http://dx.doi.org/10.1000/b}").Only;
        Assert.Equal(["https://a.org/1", "https://a.org/2", "http://dx.doi.org/10.1000/b", "https://a.org/pdf/3"], paper.Links.Select(link => link.Url));
        Assert.Equal(LinkKind.Pdf, paper.Links[3].Kind);
    }

    [Theory]
    [InlineData("isbn = {978-0-201-89683-1 978-0-201-89684-8}", "978-0-201-89683-1", null)]
    [InlineData("isbn = {9781450362016 (print)}, issn = {18790000}", "9781450362016", "1879-0000")]
    [InlineData("issn = {1234-567X, 2345-6789}", null, "1234-567X")]
    [InlineData("isbn = {unknown}", "unknown", null)]
    public void One_number_of_many_is_taken(string fields, string? isbn, string? issn)
    {
        var ids = BibtexSample.OfFields("title = {T}, " + fields).Only.Identifiers;
        Assert.Equal((isbn, issn), (ids.Isbn, ids.Issn));
    }

    [Theory]
    [InlineData("author = {Aad, G. and others}, collaboration = {ATLAS}", "Aad, G.; ATLAS Collaboration")]
    [InlineData("author = {{ATLAS Collaboration}}, collaboration = {ATLAS}", "ATLAS Collaboration")]
    [InlineData("author = {Jane Doe, PhD and Roe, Max PhD and Li, MD}", "Doe, Jane; Roe, Max; Li, MD")]
    [InlineData("author = {Doe, Jane$^{1,2}$ and Roe, Max\\textsuperscript{*}}", "Doe, Jane; Roe, Max")]
    [InlineData("author = {Smith J. and van der Berg J. A. and Петров П. П.}", "Smith, J.; van der Berg, J. A.; Петров, П. П.")]
    [InlineData("author = {A. B. C. and Malcolm X}", "C., A. B.; X, Malcolm")]
    public void Names_lose_what_is_no_part_of_them(string fields, string names) => Assert.Equal(names, BibtexSample.Names(BibtexSample.OfFields("title = {T}, " + fields).Only.Authors));

    [Fact]
    public void An_editor_is_named_without_the_word_for_it() =>
        Assert.Equal("Smith, J.; Doe, A.", BibtexSample.Names(BibtexSample.OfFields("title = {T}, editor = {Smith, J. (Ed.) and Doe, A. (eds)}").Only.Editors));

    [Fact]
    public void Quotation_marks_behind_backslashes_do_not_end_a_value()
    {
        var sample = BibtexSample.Of("@article{a, title = \"It's a \\\"quoted\\\" title\", note = \"C:\\\", author = \"M\\\"uller, J.\"}");
        Assert.Equal(("It's a \"quoted\" title", "Müller, J."), (sample.Only.Title, BibtexSample.Names(sample.Only.Authors)));
        Assert.Empty(sample.Problems);
    }
}
