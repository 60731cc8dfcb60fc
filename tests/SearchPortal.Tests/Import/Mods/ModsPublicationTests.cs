using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.Mods;

public sealed class ModsPublicationTests
{
    [Fact]
    public void An_article_has_what_its_host_says()
    {
        var paper = XmlSample.OfFile("Mods/handmade.mods").Publications[0];
        Assert.Equal(("Gödel, Kurt F.", "Ed, It"), (XmlSample.Names(paper.Authors), XmlSample.Names(paper.Editors)));
        Assert.Equal(("Journal of X", "3", "2", "1-17", PublicationType.JournalArticle), (paper.ContainerTitle, paper.Volume, paper.Issue, paper.Pages, paper.Type));
        Assert.Equal((new PartialDate(2011, 5), "de", "AI, Nets", "http://example.org/x"), (paper.Date, paper.Language, string.Join(", ", paper.Topics), Assert.Single(paper.Links).Url));
        Assert.Equal(new Identifiers { Doi = "10.1000/abc", Issn = "1234-5678" }, paper.Identifiers);
    }

    [Fact]
    public void A_thesis_has_its_key_and_the_article_of_its_title()
    {
        var paper = XmlSample.OfFile("Mods/handmade.mods").Publications[1];
        Assert.Equal(("Smith2001-ab", "The Thing", PublicationType.Thesis, "MIT", 2001), (paper.Key, paper.Title, paper.Type, paper.Publisher, paper.Year));
        Assert.Equal("Smith, A. B.", XmlSample.Names(paper.Authors));
    }
}
