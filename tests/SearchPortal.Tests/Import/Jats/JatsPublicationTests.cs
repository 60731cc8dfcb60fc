using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.Jats;

public sealed class JatsPublicationTests
{
    [Fact]
    public void People_have_one_name_a_group_is_whole_and_editors_are_apart()
    {
        var paper = XmlSample.OfFile("Jats/mathml-in-title.xml").Only;
        Assert.Equal("van der Berg, Jan, Jr; Wang, Wei; The ODD Collaboration", XmlSample.Names(paper.Authors));
        Assert.Equal("Editor, Some", XmlSample.Names(paper.Editors));
        Assert.Equal(("University of Nowhere", true), (paper.Authors[0].Affiliation, paper.Authors[0].EqualContribution));
    }

    [Fact]
    public void The_first_appearance_dates_an_article() =>
        Assert.Equal((2011, new PartialDate(2011, 11, 5)), (XmlSample.OfFile("Jats/mathml-in-title.xml").Only.Year, XmlSample.OfFile("Jats/mathml-in-title.xml").Only.Date));

    [Fact]
    public void A_structured_abstract_keeps_its_headings_and_a_graphical_one_is_left_out() =>
        Assert.Equal("Background: We bound $\\Vert x \\Vert _1$ tightly.\n\nResults: It is < 5%.", XmlSample.OfFile("Jats/mathml-in-title.xml").Only.Abstract);

    [Fact]
    public void Identifiers_are_told_apart_by_their_type()
    {
        var paper = XmlSample.OfFile("Jats/plos-pone.0000217-front.xml").Only;
        Assert.Equal(new Identifiers { Doi = "10.1371/journal.pone.0000217", Pmid = "17299597", Pmcid = "PMC1790863", Issn = "1932-6203" }, paper.Identifiers);
        Assert.Equal(("PLoS ONE", "2", "2", "e217", PublicationType.JournalArticle), (paper.ContainerTitle, paper.Volume, paper.Issue, paper.Pages, paper.Type));
        Assert.Empty(paper.Editors);
    }

    [Theory]
    [InlineData("research-article", "retraction-forward", PublicationStatus.Retracted)]
    [InlineData("retraction", "retracted-article", PublicationStatus.Published)]
    [InlineData("research-article", "correction-forward", PublicationStatus.Corrected)]
    [InlineData("correction", "corrected-article", PublicationStatus.Published)]
    [InlineData("research-article", "companion", PublicationStatus.Published)]
    public void A_related_notice_gives_the_status(string type, string related, PublicationStatus status)
    {
        var paper = Read($"<related-article related-article-type=\"{related}\" xlink:href=\"10.1000/r\"/>", $"article-type=\"{type}\"");
        Assert.Equal(status, paper.Status);
        Assert.Equal(status == PublicationStatus.Published, paper.StatusNotice is null);
    }

    [Fact]
    public void An_orcid_is_bare_and_keywords_are_topics()
    {
        var paper = Read("""
            <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>Doe</surname><given-names>Jane</given-names></name></contrib>
            <contrib contrib-type="author"><collab>Big Team<contrib-group><contrib><name><surname>Member</surname></name></contrib></contrib-group></collab></contrib></contrib-group>
            <kwd-group xml:lang="fr"><kwd>réseaux</kwd></kwd-group><kwd-group xml:lang="en"><kwd>nets</kwd><kwd><italic>E. coli</italic></kwd></kwd-group>
            """, "xml:lang=\"en\"");
        Assert.Equal("0000-0002-1825-0097", paper.Authors[0].Orcid);
        Assert.Equal(("Doe, Jane; Big Team", "nets, E. coli"), (XmlSample.Names(paper.Authors), string.Join(", ", paper.Topics)));
    }

    [Fact]
    public void TeX_in_CDATA_is_math_and_marks_of_references_are_left_out() =>
        Assert.Equal("Where $a<b & c$ holds.", Read("<abstract><p>Where <tex-math><![CDATA[\\documentclass{x}\\begin{document}$$a<b & c$$\\end{document}]]></tex-math> holds<xref ref-type=\"bibr\"><sup>1</sup></xref>.</p></abstract>", "").Abstract);

    private static Publication Read(string meta, string attributes) =>
        XmlSample.Of($"<article {attributes}><front><article-meta><title-group><article-title>T</article-title></title-group>{meta}</article-meta></front></article>").Only;
}
