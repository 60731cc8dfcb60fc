using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

/// <summary>Versions of one work in a content folder: nobody has merged it, each stands under its own key.</summary>
public sealed class VersionSearchTests
{
    [Fact]
    public void Versions_of_one_title_and_the_same_people_point_at_each_other()
    {
        using var portal = TestPortal.Of(
            Paper("pre", "arxiv", 2019) with { Type = PublicationType.Preprint }, Paper("conf", "icml", 2020), Paper("jour", "jmlr", 2021) with { Type = PublicationType.JournalArticle },
            Paper("other", "icml", 2020) with { Title = "Another title" }, Paper("namesake", "cvpr", 2020) with { Authors = [new("Max", "Roe")] });

        Assert.Equal(["conf, jour", "pre, jour", "pre, conf", "", ""], VersionsOf(portal, "pre", "conf", "jour", "other", "namesake"));
    }

    [Fact]
    public void The_same_paper_twice_is_no_version()
    {
        using var portal = TestPortal.Of(Paper("a", "icml", 2020), Paper("b", "icml", 2020));

        Assert.Equal(["", ""], VersionsOf(portal, "a", "b"));
    }

    [Fact]
    public void Who_names_another_by_key_is_named_by_it()
    {
        using var portal = TestPortal.Of(
            Paper("new", "icml", 2020) with { Title = "One", FormerKeys = ["old"] }, Paper("b", "jmlr", 2021) with { Title = "Two", OtherVersions = ["old", "away"] });

        Assert.Equal(["b", "new, away"], VersionsOf(portal, "new", "b"));
    }

    [Theory]
    [InlineData("10.1000/ABC")]
    [InlineData("10.48550/arXiv.2001.00001")]
    public void Who_names_another_by_doi_is_named_by_it(string named)
    {
        using var portal = Beside(Naming(named), Paper("pre", "arxiv", 2019) with { Title = "One", Identifiers = new() { Doi = "10.1000/abc", Arxiv = "2001.00001" } });

        Assert.Equal(["jour", "pre"], VersionsOf(portal, "pre", "jour"));
    }

    [Fact]
    public void A_doi_that_a_volume_lends_to_its_papers_names_none_of_them()
    {
        var ids = new Identifiers { Doi = "10.1000/volume" };
        using var portal = Beside(Naming("10.1000/volume"), Paper("a", "icml", 2019) with { Title = "One", Identifiers = ids }, Paper("b", "icml", 2019) with { Title = "Two", Identifiers = ids });

        Assert.Equal(["", "", ""], VersionsOf(portal, "a", "b", "jour"));
    }

    [Fact]
    public void Files_of_many_papers_name_versions_too_and_related_papers_are_others()
    {
        using var portal = TestPortal.Of(Paper("conf", "icml", 2020), Paper("jour", "jmlr", 2021), Paper("c", "icml", 2020) with { Title = "Deep caching of trees" });

        Assert.Equal(["jour"], portal.Ask(searcher => searcher.Walk(new SearchRequest { Text = "key:conf" }).Read().Single()).OtherVersions);
        Assert.Equal(["c"], portal.Ask(searcher => searcher.Related(Found(searcher, "conf"), 3)).Select(paper => paper.Key));
    }

    private static Publication Paper(string key, string venue, int year) => Some.Publication(key, "Deep caching of graphs", "Deep caching of graphs and trees.", year, venue, "Jane Doe, Max Otto");

    /// <summary>Crossref's record of a paper that says what it was before.</summary>
    private static string Naming(string doi) =>
        $$$"""{"id": "jour", "type": "article-journal", "title": "Other", "relation": {"has-preprint": [{"id-type": "doi", "id": "{{{doi}}}"}]}}""";

    private static TestPortal Beside(string record, params Publication[] publications)
    {
        var portal = new TestPortal().WritePublications(publications).Write("publications/more.json", record);
        portal.Build();
        return portal;
    }

    private static IEnumerable<string> VersionsOf(TestPortal portal, params string[] keys) => keys.Select(key => string.Join(", ", portal.Ask(searcher => Found(searcher, key)).OtherVersions));

    private static Publication Found(Searcher searcher, string key) => Assert.IsType<Lookup.Found>(searcher.Find(key)).Publication;
}
