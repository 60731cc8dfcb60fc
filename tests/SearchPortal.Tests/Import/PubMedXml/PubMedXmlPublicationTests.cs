using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.PubMedXml;

public sealed class PubMedXmlPublicationTests
{
    [Fact]
    public void An_article_has_all_its_fields()
    {
        var paper = XmlSample.OfFile("PubMedXml/handmade.xml").Only;
        Assert.Equal("Doe, Jane X, Jr; The Group", XmlSample.Names(paper.Authors));
        Assert.Equal(new Identifiers { Doi = "10.1000/pm", Pmid = "12345678", Pmcid = "PMC123", Issn = "1234-5678" }, paper.Identifiers);
        Assert.Equal((new PartialDate(2008, 12, 5), "J of X", "1-9"), (paper.Date, paper.ContainerTitle, paper.Pages));
        Assert.Equal((PublicationStatus.Retracted, "Retracted: see J X. 2010;1:2"), (paper.Status, paper.StatusNotice));
        Assert.StartsWith("BACKGROUND: First p < 0.05", paper.Abstract, StringComparison.Ordinal);
    }
}
