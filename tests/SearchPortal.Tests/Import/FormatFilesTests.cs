using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

/// <summary>Whole files of many formats; where they come from is in the NOTICE.md beside each.</summary>
public sealed class FormatFilesTests
{
    [Theory]
    [InlineData("ris/Hostile/messy.ris", 4, 0)]
    [InlineData("ris/Hostile/latin1.ris", 1, 0)]
    [InlineData("ris/extraneous-lines.ris", 2, 0)]
    [InlineData("ris/multiline-abstract.ris", 0, 3)]
    [InlineData("ris/utf8-bom-cyrillic.ris", 1, 0)]
    [InlineData("ris/exports.ris", 3, 0)]
    [InlineData("enw/exports.enw", 2, 0)]
    [InlineData("pubmed/manubot.nbib", 2, 0)]
    [InlineData("pubmed/messy.nbib", 2, 0)]
    [InlineData("csl-json/arxiv-joss.json", 1, 0)]
    [InlineData("csl-json/crossref-winter-scabs.json", 1, 0)]
    [InlineData("csl-json/excess-date-parts.json", 0, 1)]
    [InlineData("csl-json/null-date-parts.json", 0, 1)]
    [InlineData("csl-json/messy.json", 5, 2)]
    [InlineData("crossref/article-abstract-jats.json", 1, 0)]
    [InlineData("crossref/article-empty-funder.json", 1, 0)]
    [InlineData("crossref/chapter-null-issued.json", 1, 0)]
    [InlineData("crossref/list-works.json", 3, 0)]
    [InlineData("crossref/proceedings-abstract-italic.json", 1, 0)]
    [InlineData("openalex/nulls.json", 1, 1)]
    [InlineData("openalex/work-W2741809807.json", 1, 0)]
    public void So_many_records_come_out_of_a_file_and_so_many_errors(string path, int records, int errors)
    {
        var sample = FormatSample.OfFile(path);
        Assert.Equal((records, errors), (sample.Publications.Count, sample.Errors.Count()));
        Assert.All(sample.Publications, publication => Assert.True(publication.Source.Line > 0));
        Assert.All(sample.Problems, problem => Assert.True(problem.At.Line > 0));
    }

    [Theory]
    [InlineData("ris/Hostile/messy.ris", 0, "García Márquez, Gabriel; van der Berg, Jan, Jr.", "2014-05-03", "Proceedings of the Odd Conference", "12-9")]
    [InlineData("ris/Hostile/messy.ris", 1, "Consortium, The Very Long Name; Madonna; 王小明", "1998", "Journal of Oddities", "e0815-e0820")]
    [InlineData("ris/Hostile/messy.ris", 3, "Tight, No Space", "2003", "", "")]
    [InlineData("ris/Hostile/latin1.ris", 0, "Müller, Jürgen; Lefèvre, François", "1999", "Zeitschrift für Prüfung", "")]
    [InlineData("ris/extraneous-lines.ris", 0, "Marx, Karl; Lindgren, Astrid", "2014", "Lorem", "e0815")]
    [InlineData("ris/utf8-bom-cyrillic.ris", 0, "Dobrokhotova, Yu E.; Yusupova, R. O.; Ozerova, R. I.; Fayzullin, L. Z.; Karnaukhov, V. N.", "2009", "Gynecology, Obstetrics and Perinatology", "52-57")]
    [InlineData("ris/exports.ris", 0, "Smith, J.; de la Cruz, M.A.", "2020", "Proceedings of the 37th International Conference on Machine Learning, ICML 2020", "5-15")]
    [InlineData("ris/exports.ris", 1, "Public, J. Q.; Wang, Y.", "2019-03", "IEEE Transactions on Odd Systems", "100-110")]
    [InlineData("ris/exports.ris", 2, "Zotero, Ada", "2023-12-01", "", "")]
    [InlineData("enw/exports.enw", 0, "Müller, Jürgen; ODD Study Group", "2019-03-04", "Journal of Oddities", "45-67")]
    [InlineData("enw/exports.enw", 1, "Sun, Mei", "2020-07", "Proceedings of the 2nd Workshop on Odd Files (OddFiles 2020)", "1-10")]
    [InlineData("pubmed/messy.nbib", 0, "Müller, Jürgen; Smith, J. A., 3rd; ODD Study Group", "2009-01", "Journal of oddities", "123-30, 145")]
    [InlineData("pubmed/messy.nbib", 1, "", "1987", "", "")]
    [InlineData("pubmed/manubot.nbib", 1, "Beaulieu-Jones, Brett K; Greene, Casey S", "2017-04", "Nature biotechnology", "342-346")]
    [InlineData("csl-json/messy.json", 0, "van der Berg, Jan; World Health Organization; King, Martin Luther, Jr.; Madonna; 王, 小明", "2014-05-03", "Proceedings of Oddities", "1-12")]
    [InlineData("csl-json/messy.json", 1, "O'Brien, Seán", "1998", "Journal of Oddities", "")]
    [InlineData("csl-json/messy.json", 2, "", "2010-01", "", "")]
    [InlineData("csl-json/crossref-winter-scabs.json", 0, "WINTER, GEORGE D.", "1962-01", "Nature", "293-294")]
    [InlineData("crossref/article-abstract-jats.json", 0, "Renear, Allen H.; Palmer, Carole L.", "2009-08-14", "Science", "828-832")]
    [InlineData("crossref/list-works.json", 0, "Ding, Xuewen; Xu, Guangquan; Wang, Zengmin; JiapengWu; Yang, Aiping; Xue, Zhaojun", "2012-01-31", "International Journal of Digital Content Technology and its Applications", "413-420")]
    [InlineData("crossref/list-works.json", 2, "Geological Survey of Canada", "1964", "", "")]
    [InlineData("crossref/chapter-null-issued.json", 0, "Lovelace, Ada D.", "", "A Handbook of Nothing in Particular", "525-916")]
    [InlineData("crossref/proceedings-abstract-italic.json", 0, "Renear, Allen H.; Mak, Bonnie", "", "Proceedings of Balisage: The Markup Conference 2021", "")]
    [InlineData("openalex/nulls.json", 0, "Wang, Wei; the ODD Collaboration", "2020-01-01", "", "e12")]
    public void Who_when_and_where_are_read(string path, int index, string authors, string date, string container, string pages)
    {
        var publication = FormatSample.OfFile(path).Publications[index];
        string read = publication.Date?.ToString() ?? $"{publication.Year}";
        Assert.Equal((authors, date, container, pages), (FormatSample.Names(publication.Authors), read, publication.ContainerTitle ?? "", publication.Pages ?? ""));
    }

    [Theory]
    [InlineData("ris/Hostile/messy.ris", 1, "Escherichia coli & H₂O: a title with markup")]
    [InlineData("ris/Hostile/messy.ris", 3, "Title without the space after the dash")]
    [InlineData("ris/Hostile/latin1.ris", 0, "Über die Größe von Änderungen")]
    [InlineData("enw/exports.enw", 0, "Oddities of tagged files")]
    [InlineData("pubmed/messy.nbib", 0, "A translated title in brackets: which part of it wraps over two lines?")]
    [InlineData("pubmed/manubot.nbib", 0, "Sci-Hub provides access to nearly all scholarly literature")]
    [InlineData("csl-json/messy.json", 4, "Entities & “quotes” — and a line break")]
    [InlineData("crossref/chapter-null-issued.json", 0, "\"Odd Quotes\" in a Title")]
    [InlineData("openalex/nulls.json", 0, "A doubly escaped title with CAPS")]
    public void Titles_are_clean(string path, int index, string title) => Assert.Equal(title, FormatSample.OfFile(path).Publications[index].Title);

    [Theory]
    [InlineData("ris/Hostile/messy.ris", 0, "10.1000/XYZ-123")]
    [InlineData("ris/exports.ris", 0, "10.1000/978-3-030-1_2(A)")]
    [InlineData("enw/exports.enw", 0, "10.1000/odd.19")]
    [InlineData("pubmed/messy.nbib", 0, "10.1000/odd.2")]
    [InlineData("csl-json/messy.json", 0, "10.1000/XYZ")]
    [InlineData("crossref/proceedings-abstract-italic.json", 0, "10.4242/balisagevol26.renear01")]
    [InlineData("openalex/work-W2741809807.json", 0, "10.7717/peerj.4375")]
    public void Identifiers_are_bare(string path, int index, string doi) => Assert.Equal(doi, FormatSample.OfFile(path).Publications[index].Identifiers.Doi);

    [Theory]
    [InlineData("ris/exports.ris", "ConferencePaper JournalArticle Preprint")]
    [InlineData("ris/Hostile/messy.ris", "ConferencePaper JournalArticle Document Document")]
    [InlineData("enw/exports.enw", "JournalArticle ConferencePaper")]
    [InlineData("csl-json/messy.json", "ConferencePaper JournalArticle Report Book Preprint")]
    [InlineData("csl-json/arxiv-joss.json", "Preprint")]
    [InlineData("crossref/list-works.json", "JournalArticle JournalArticle Report")]
    [InlineData("openalex/work-W2741809807.json", "JournalArticle")]
    public void Types_are_those_of_the_portal(string path, string types) =>
        Assert.Equal(types, string.Join(' ', FormatSample.OfFile(path).Publications.Select(publication => publication.Type)));

    [Fact]
    public void Abstracts_are_put_together()
    {
        Assert.Equal("The abstract starts here and goes on without a tag, and a second abstract tag follows.", FormatSample.OfFile("ris/Hostile/messy.ris").Publications[0].Abstract);
        Assert.Equal("First paragraph.\n\nSecond paragraph, 50 % of which is on its own line.", FormatSample.OfFile("enw/exports.enw").Publications[0].Abstract);
        Assert.Equal("Tagged abstract.", FormatSample.OfFile("csl-json/messy.json").Publications[4].Abstract);
        Assert.Equal("Words come out of order: Words the index skips nine.", FormatSample.OfFile("openalex/nulls.json").Only.Abstract);
        Assert.Contains("interactive browser at https://greenelab.github.io/scihub allows users", FormatSample.OfFile("pubmed/manubot.nbib").Publications[0].Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public void Particulars_of_authors_are_kept()
    {
        var first = FormatSample.OfFile("pubmed/manubot.nbib").Publications[0].Authors[0];
        Assert.Equal(("0000-0002-3012-7446", "Department of Systems Pharmacology and Translational Therapeutics, University of Pennsylvania, Philadelphia, United States."), (first.Orcid, first.Affiliation));
        Assert.Equal("0000-0003-1613-5981", FormatSample.OfFile("openalex/work-W2741809807.json").Only.Authors[0].Orcid);
        Assert.Equal("University of Illinois Urbana-Champaign", FormatSample.OfFile("crossref/proceedings-abstract-italic.json").Only.Authors[0].Affiliation);
    }

    [Fact]
    public void Numbers_of_series_are_told_apart()
    {
        var scopus = FormatSample.OfFile("ris/exports.ris").Publications[0].Identifiers;
        Assert.Equal(("0302-9743", "9783030000001"), (scopus.Issn, scopus.Isbn));
        Assert.Equal("1234-5678", FormatSample.OfFile("ris/Hostile/messy.ris").Publications[1].Identifiers.Issn);
        Assert.Equal("2050-084X", FormatSample.OfFile("pubmed/manubot.nbib").Publications[0].Identifiers.Issn);
        Assert.Equal("1975-9339", FormatSample.OfFile("crossref/list-works.json").Publications[0].Identifiers.Issn);
    }

    [Fact]
    public void Links_are_kept_by_kind()
    {
        Assert.Equal([new Link("arxiv", "http://arxiv.org/abs/2312.00858"), new Link("pdf", "https://arxiv.org/pdf/2312.00858")], FormatSample.OfFile("ris/exports.ris").Publications[2].Links);
        Assert.Equal([new Link("publisher", "https://doi.org/10.7717/peerj.4375"), new Link("pdf", "https://peerj.com/articles/4375.pdf")], FormatSample.OfFile("openalex/work-W2741809807.json").Only.Links);
        Assert.Equal("2312.00858", FormatSample.OfFile("ris/exports.ris").Publications[2].Identifiers.Arxiv);
    }

    [Fact]
    public void Fields_that_were_not_read_are_told_once_a_file()
    {
        var note = Assert.Single(FormatSample.OfFile("pubmed/manubot.nbib").Notes);
        Assert.StartsWith("fields that were not read: PHST (10), ", note.Message, StringComparison.Ordinal);
        Assert.Contains("%~ (1)", Assert.Single(FormatSample.OfFile("enw/exports.enw").Notes).Message, StringComparison.Ordinal);
        Assert.Contains("indexed (3)", Assert.Single(FormatSample.OfFile("crossref/list-works.json").Notes).Message, StringComparison.Ordinal);
    }
}
