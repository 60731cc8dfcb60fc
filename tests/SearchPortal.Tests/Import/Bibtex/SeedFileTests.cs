using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class SeedFileTests
{
    private static readonly BibtexSample Seed = BibtexSample.OfFile("seed.bib");

    [Fact]
    public void All_seventeen_papers_are_read_without_a_problem()
    {
        Assert.Empty(Seed.Problems);
        Assert.Equal(17, Seed.Publications.Count);
        Assert.All(Seed.Publications, paper => Assert.Contains("Ma, Xinyin", paper.Authors.Select(author => author.Inverted)));
        Assert.All(Seed.Publications, paper => Assert.True(paper.Abstract.Length > 900 && paper.Links.Count > 0 && paper.Topics.Count > 0));
    }

    [Theory]
    [InlineData("ma2024deepcache", "DeepCache: Accelerating Diffusion Models for Free", "CVPR", 2024)]
    [InlineData("ma2023llmpruner", "LLM-Pruner: On the Structural Pruning of Large Language Models", "NeurIPS", 2023)]
    [InlineData("chen2024slimsam", "SlimSAM: 0.1% Data Makes Segment Anything Slim", "NeurIPS", 2024)]
    [InlineData("tan2024litefocus", "LiteFocus: Accelerated Diffusion Inference for Long Audio Synthesis", "Interspeech", 2024)]
    [InlineData("shen2021trimf", "A Trigger-Sense Memory Flow Framework for Joint Entity and Relation Extraction", "WWW", 2021)]
    public void Title_venue_and_year_are_these(string key, string title, string venue, int year)
    {
        var paper = Seed[key];
        Assert.Equal((title, venue, year), (paper.Title, paper.Venue, paper.Year));
    }

    [Fact]
    public void A_paper_has_all_its_links_and_identifiers()
    {
        var paper = Seed["ma2024deepcache"];
        Assert.Equal(
            [new Link("arxiv", "https://arxiv.org/abs/2312.00858"), new Link("code", "https://github.com/horseee/DeepCache"), new Link("project", "https://horseee.github.io/Diffusion_DeepCache/")],
            paper.Links);
        Assert.Equal("2312.00858", paper.Identifiers.Arxiv);
        Assert.Equal("IEEE/CVF Conference on Computer Vision and Pattern Recognition", paper.ContainerTitle);
        Assert.Equal("Short paper", Seed["ma2021muver"].Note);
        Assert.Equal("2021.acl-long.216", Seed["shen2021locate"].Identifiers.AclAnthology);
        Assert.Equal("vo5LONGAdo", Seed["fang2024remixdit"].Identifiers.OpenReview);
    }
}
