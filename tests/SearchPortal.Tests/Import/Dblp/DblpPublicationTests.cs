using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.Dblp;

public sealed class DblpPublicationTests
{
    private readonly XmlSample sample = XmlSample.OfFile("Dblp/handmade.xml");

    [Fact]
    public void A_paper_has_its_fields_and_those_of_its_volume()
    {
        var paper = sample.Publications[0];
        Assert.Equal("Wang, Wei; van den Berg, Jürgen; Doe, Jane, Jr.", XmlSample.Names(paper.Authors));
        Assert.Equal("0000-0002-1825-0097", paper.Authors[0].Orcid);
        Assert.Equal("Learning α-Nets: H₂O and E. coli at O(n²)", paper.Title);
        Assert.Equal(("ECCV", "Computer Vision - ECCV 2020 - 16th European Conference, Proceedings, Part XII", "12357", "Springer"), (paper.Venue, paper.ContainerTitle, paper.Volume, paper.Publisher));
        Assert.Equal(("12-34", 2020, PublicationType.ConferencePaper, "Vedaldi, Andrea"), (paper.Pages, paper.Year, paper.Type, XmlSample.Names(paper.Editors)));
        Assert.Equal(new Identifiers { Doi = "10.1007/978-3-030-58610-2_2", Arxiv = "2007.00001", Dblp = "conf/eccv/WangB20", Isbn = "978-3-030-58609-6" }, paper.Identifiers);
        Assert.Equal([new("publisher", "https://doi.org/10.1007/978-3-030-58610-2_2"), new("arxiv", "https://arxiv.org/abs/2007.00001")], paper.Links);
    }

    [Fact]
    public void What_is_on_arXiv_alone_is_a_preprint()
    {
        var paper = sample.Publications[1];
        Assert.Equal(("Is This a Question?", PublicationType.Preprint, PublicationStatus.Preprint, "CoRR", null, "2001.00001"), (paper.Title, paper.Type, paper.Status, paper.ContainerTitle, paper.Volume, paper.Identifiers.Arxiv));
        Assert.Equal("Noir, Éloïse", XmlSample.Names(paper.Authors));
    }

    [Fact]
    public void Each_kind_of_record_is_what_it_is_and_a_broken_one_takes_none_along()
    {
        Assert.Equal(
            [("To Be Continued...", PublicationType.JournalArticle), ("A Thesis", PublicationType.Thesis), ("A Data Set", PublicationType.Dataset), ("Early Paper", PublicationType.ConferencePaper)],
            sample.Publications.Skip(2).Select(paper => (paper.Title, paper.Type)));
        Assert.Equal(("30:1-30:28", new PartialDate(2021, 3), "ETH Zurich"), (sample.Publications[2].Pages, sample.Publications[2].Date, sample.Publications[3].Publisher));
        Assert.Equal(23, Assert.Single(sample.Problems, problem => problem.Severity == ProblemSeverity.Error).At.Line);
    }

    [Fact]
    public void What_is_not_read_is_told_also_a_volume_that_is_not_there() =>
        Assert.Equal(
            "fields that were not read: article/cdrom (1), article/note (1), inproceedings/crossref (1)",
            Assert.Single(sample.Problems, problem => problem.Severity == ProblemSeverity.Note).Message);

    [Fact]
    public void The_records_of_a_person_and_one_record_alone_are_read_too()
    {
        const string Record = "<article key=\"journals/x/Doe20\"><author>Jane Doe</author><title>A.</title><year>2020</year></article>";
        Assert.Equal("A", XmlSample.Of($"<dblp>{Record}</dblp>").Only.Title);
        Assert.Equal("A", XmlSample.Of($"<dblpperson name=\"Jane Doe\" pid=\"1/2\" n=\"1\"><person key=\"homepages/1/2\"><author>Jane Doe</author></person><r>{Record}</r></dblpperson>").Only.Title);
    }

    [Fact]
    public void A_year_that_is_none_is_told_and_the_paper_stays()
    {
        var sample = XmlSample.Of("<dblp><article key=\"journals/x/Doe20\"><author>Jane Doe</author><title>A.</title><year>20x1</year></article></dblp>");

        Assert.Null(sample.Only.Year);
        Assert.Contains(sample.Problems, problem => problem.Message == "no year can be read from “20x1”");
    }
}
