using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;
using SearchPortal.Tests.Import.Xml;

namespace SearchPortal.Tests.Import.MarkdownFiles;

public sealed class MarkdownFilesTests
{
    [Theory]
    [InlineData("academicpages-style.md", "Paper Title: With a Colon, \"Quotes\" & an Ampersand", 2024, "")]
    [InlineData("hugo-conference-paper.md", "An example conference paper", 2013, "Ma, Xinyin; Ford, Robert")]
    [InlineData("jekyll-pmlr-bajcsy17a.md", "Learning Robot Objectives from Physical Human Interaction", 2017, "Bajcsy, Andrea; Losey, Dylan P.; O’Malley, Marcia K.; Dragan, Anca D.")]
    [InlineData("jekyll-pmlr-bhardwaj17a.md", "Learning Heuristic Search via Imitation", 2017, "Bhardwaj, Mohak; Choudhury, Sanjiban; Scherer, Sebastian")]
    [InlineData("jekyll-pmlr-lopez-guevara17a.md", "Adaptable Pouring: Teaching Robots Not to Spill using Fast but Approximate Fluid Simulation", 2017, "Lopez-Guevara, Tatiana; Taylor, Nicholas K; Gutmann, Michael U; Ramamoorthy, Subramanian; Subr, Kartic")]
    [InlineData("toml-frontmatter.md", "A TOML front matter paper", 2019, "Lovelace, Ada; Babbage, Charles")]
    [InlineData("yaml-traps.md", "A folded title over two lines", 2023, "Ma, Xinyin; O'Brien, Seán; 王小明; van der Berg, Jan")]
    public void A_file_gives_its_paper(string name, string title, int year, string authors)
    {
        var paper = Assert.Single(Read(name, new SiteOwner("Xinyin Ma"), out var problems));
        Assert.Equal((title, year, authors), (paper.Title, paper.Year, XmlSample.Names(paper.Authors)));
        Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void A_TOML_file_keeps_type_journal_abstract_and_links()
    {
        var paper = Assert.Single(Read("toml-frontmatter.md", null, out _));
        Assert.Equal((PublicationType.JournalArticle, "Oddities", "A multi-line TOML abstract with a \"quote\"."), (paper.Type, paper.ContainerTitle, paper.Abstract));
        Assert.Equal([new("data", "http://example.org/data")], paper.Links);
    }

    [Fact]
    public void Without_an_owner_a_user_name_stays_and_is_told()
    {
        Assert.Equal("me", Assert.Single(Read("hugo-conference-paper.md", null, out var problems)).Authors[0].Family);
        Assert.Contains(problems, problem => problem.Message.Contains("\"me\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_front_matter_is_reported()
    {
        Assert.Empty(Read("no-frontmatter.md", null, out var problems));
        Assert.Single(problems);
    }

    private static List<Publication> Read(string name, SiteOwner? owner, out List<ContentProblem> problems)
    {
        var all = problems = [];
        var site = SiteContent.Default with { Settings = new SiteSettings { Owner = owner } };
        return [.. new PublicationIntake(site, TimeProvider.System, all.Add).Read([new SourceFile(name, XmlSample.FullPath("MarkdownFiles/" + name))])];
    }
}
