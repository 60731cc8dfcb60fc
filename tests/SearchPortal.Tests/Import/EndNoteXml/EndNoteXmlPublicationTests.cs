using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.EndNoteXml;

public sealed class EndNoteXmlPublicationTests
{
    [Fact]
    public void A_record_has_all_its_fields()
    {
        var paper = XmlSample.OfFile("EndNoteXml/handmade.xml").Publications[0];
        Assert.Equal("van der Berg, Jan, Jr.; World Health Organization", XmlSample.Names(paper.Authors));
        Assert.Equal(("Nature & Life", "12", "3", "123-9", PublicationType.JournalArticle), (paper.ContainerTitle, paper.Volume, paper.Issue, paper.Pages, paper.Type));
        Assert.Equal(new Identifiers { Doi = "10.1000/xyz", Pmid = "24711111", Issn = "1234-5678" }, paper.Identifiers);
        Assert.Equal((new PartialDate(2014, 5, 3), "en", "One two"), (paper.Date, paper.Language, paper.Abstract));
        Assert.Equal([new("publisher", "https://example.org/a"), new("publisher", "https://example.org/b")], paper.Links);
    }

    [Fact]
    public void A_conference_paper_has_its_editors()
    {
        var paper = XmlSample.OfFile("EndNoteXml/handmade.xml").Publications[1];
        Assert.Equal((PublicationType.ConferencePaper, "Proc of X", "Ed, A."), (paper.Type, paper.ContainerTitle, XmlSample.Names(paper.Editors)));
    }

    [Theory]
    [InlineData("M&#252;ller, J&#xD;WHO&#xD;eng&#xD;Research Support&#xD;England&#xD;Nature. 2014 May 3", null)]
    [InlineData("Short paper", "Short paper")]
    [InlineData("See also&#xD;the talk", "See also the talk")]
    public void What_EndNote_makes_of_a_record_of_PubMed_is_no_note(string notes, string? expected) =>
        Assert.Equal(expected, XmlSample.Of($"<xml><records><record><titles><title>A</title></titles><notes><style>{notes}</style></notes></record></records></xml>").Only.Note);
}
