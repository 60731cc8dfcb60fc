using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.AclAnthology;

public sealed class AclPublicationTests
{
    [Fact]
    public void A_paper_has_what_its_volume_says()
    {
        var paper = XmlSample.OfFile("AclAnthology/2022.acl-part.xml").Publications[0];
        Assert.Equal(("modarressi-etal-2022-adapler", "acl", 2022, "1-15", "2022.acl-long.1"), (paper.Key, paper.Venue, paper.Year, paper.Pages, paper.Identifiers.AclAnthology));
        Assert.Equal("Muresan, Smaranda; Nakov, Preslav; Villavicencio, Aline", XmlSample.Names(paper.Editors));
        Assert.Equal((new PartialDate(2022, 5), "Association for Computational Linguistics"), (paper.Date, paper.Publisher));
        Assert.Equal(
            [
                new("pdf", "https://aclanthology.org/2022.acl-long.1.pdf"), new("publisher", "https://aclanthology.org/2022.acl-long.1"), new("code", "https://github.com/amodaresi/adapler"),
                new("video", "https://aclanthology.org/2022.acl-long.1.mp4"), new("code", "https://aclanthology.org/attachments/2022.acl-long.1.software.zip"),
            ],
            paper.Links);
    }

    [Fact]
    public void Of_two_venues_the_workshops_own_counts() => Assert.Equal("nlma", XmlSample.OfFile("AclAnthology/2022.naloma-part.xml").Publications[0].Venue);

    [Fact]
    public void Names_awards_and_revisions_are_read_without_other_scripts()
    {
        var paper = XmlSample.OfFile("AclAnthology/handmade-traps.xml").Publications[0];
        Assert.Equal("Wang, Wei; Madonna; Suparno", XmlSample.Names(paper.Authors));
        Assert.Equal(("Best Paper", PublicationStatus.Corrected, "Fixed Table 2."), (Assert.Single(paper.Awards), paper.Status, paper.StatusNotice));
        Assert.Equal("See https://example.org/x?a=1&b=2; it is 50% faster ($p < 0.05$). The second line is indented.", paper.Abstract);
    }

    [Fact]
    public void A_retracted_paper_says_so()
    {
        var paper = XmlSample.OfFile("AclAnthology/handmade-traps.xml").Publications[1];
        Assert.Equal(("X99-1002", PublicationStatus.Retracted, "Withdrawn."), (paper.Identifiers.AclAnthology, paper.Status, paper.StatusNotice));
    }

    [Theory]
    [InlineData("P18", "1", "4", "P18-1004")]
    [InlineData("W19", "52", "1", "W19-5201")]
    [InlineData("2022.acl", "long", "1", "2022.acl-long.1")]
    [InlineData("P18", "long", "1", null)]
    public void Ids_follow_the_anthology(string collection, string volume, string paper, string? id) =>
        Assert.Equal(id, SearchPortal.Import.AclAnthology.AclId.Of(collection, volume, paper));
}
