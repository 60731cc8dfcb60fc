namespace SearchPortal.Tests.Import.Xml;

/// <summary>What programs and publishers make of the formats in XML.</summary>
public sealed class XmlExportsTests
{
    [Fact]
    public void Two_people_in_one_author_of_EndNote_are_two() => Assert.Equal("Doe, J.; Roe, R.", XmlSample.Names(XmlSample.Of(
        "<xml><records><record><titles><title>A</title></titles><contributors><authors><author>Doe, J.; Roe, R.</author></authors></contributors></record></records></xml>").Only.Authors));

    [Fact]
    public void An_affiliation_that_others_refer_to_is_not_of_all()
    {
        var authors = XmlSample.Of("""
            <article><front><article-meta><title-group><article-title>A</article-title></title-group><contrib-group>
            <contrib contrib-type="author"><name><surname>Doe</surname><given-names>J</given-names></name><xref ref-type="aff" rid="a1"/></contrib>
            <contrib contrib-type="author"><name><surname>Roe</surname><given-names>R</given-names></name></contrib>
            <aff id="a1">Univ X</aff></contrib-group></article-meta></front></article>
            """).Only.Authors;
        Assert.Equal(["Univ X", null], authors.Select(author => author.Affiliation));
    }

    [Fact]
    public void Headings_of_the_thesaurus_are_topics_as_in_the_text_format_of_PubMed() => Assert.Equal(["brain", "Humans"], XmlSample.Of("""
        <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>A</ArticleTitle></Article><KeywordList><Keyword>brain</Keyword></KeywordList>
        <MeshHeadingList><MeshHeading><DescriptorName>Humans</DescriptorName><QualifierName>x</QualifierName></MeshHeading></MeshHeadingList></MedlineCitation></PubmedArticle>
        """).Only.Topics);

    [Fact]
    public void The_editors_of_a_book_of_PubMed_are_named() => Assert.Equal("Adam, M", XmlSample.Names(XmlSample.Of("""
        <PubmedBookArticle><BookDocument><PMID>1</PMID><Book><BookTitle>B</BookTitle><AuthorList Type="editors"><Author><LastName>Adam</LastName><ForeName>M</ForeName></Author></AuthorList></Book>
        <ArticleTitle>A</ArticleTitle></BookDocument></PubmedBookArticle>
        """).Only.Editors));

    [Fact]
    public void An_ISBN_of_a_library_has_no_remark() => Assert.Equal("9780306406157", XmlSample.Of(
        "<mods><titleInfo><title>A</title></titleInfo><identifier type=\"isbn\">9780306406157 (hbk.)</identifier></mods>").Only.Identifiers.Isbn);
}
