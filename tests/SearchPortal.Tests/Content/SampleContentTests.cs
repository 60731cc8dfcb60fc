using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Content;

/// <summary>The repository's own <c>content/</c>, read by the parts that read every owner's.</summary>
public sealed partial class SampleContentTests
{
    private readonly List<ContentProblem> _problems = [];
    private readonly SiteContent _site;
    private readonly IReadOnlyList<Publication> _papers;

    public SampleContentTests()
    {
        var folder = new ContentFolder(Path.Combine(RepositoryRoot(), "content"));
        _site = folder.ReadSite(_problems.Add);
        _papers = [.. new PublicationIntake(_site, TimeProvider.System, _problems.Add).Read(folder.PublicationFiles())];
    }

    [Fact]
    public void It_is_free_of_problems() => Assert.Empty(_problems);

    [Fact]
    public void It_holds_exactly_the_papers_of_the_website() =>
        Assert.Equal(SamplePapers.All.Select(paper => paper.Key).Order(StringComparer.Ordinal), _papers.Select(paper => paper.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_paper_has_its_title_authors_venue_year_and_abstract()
    {
        foreach (var expected in SamplePapers.All)
        {
            var paper = Find(expected.Key);
            Assert.Equal(expected.Title, paper.Title);
            Assert.Equal(expected.Authors, string.Join("; ", paper.Authors.Select(author => author.Display)));
            Assert.Equal((expected.Venue, expected.Year), (_site.Venues.Single(venue => venue.Key == paper.Venue).ShortName, paper.Year));
            Assert.Equal(expected.AbstractHash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(paper.Abstract)))[..16]);
        }
    }

    [Fact]
    public void Each_paper_has_its_links()
    {
        foreach (var expected in SamplePapers.All)
        {
            var paper = Find(expected.Key);
            string[] addresses = [.. paper.Links.Select(link => link.Url), $"https://arxiv.org/abs/{paper.Identifiers.Arxiv}", $"https://doi.org/{paper.Identifiers.Doi}", $"https://openreview.net/forum?id={paper.Identifiers.OpenReview}"];
            Assert.Empty(expected.Links.Except(addresses));
        }
    }

    [Fact]
    public void Keys_named_elsewhere_exist()
    {
        var keys = _papers.Select(paper => paper.Key).ToHashSet();

        Assert.Empty(_site.Settings.Selected.Except(keys));
        Assert.Empty(_site.Pages.SelectMany(page => PaperLink().Matches(page.Html)).Select(match => match.Groups[1].Value).Except(keys));
        Assert.Contains(_site.Authors, author => author.Id == _site.Settings.Owner!.Author);
    }

    [Fact]
    public void The_home_page_has_its_sections_in_order() =>
        Assert.Equal(["news", "honours", "education"], _site.Pages.Where(page => page.HomeOrder is not null).OrderBy(page => page.HomeOrder).Select(page => page.Slug));

    private Publication Find(string key) => _papers.Single(paper => paper.Key == key);

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SearchPortal.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not lie below SearchPortal.sln.");
        return folder;
    }

    [GeneratedRegex("href=\"/papers/([^\"]+)\"")]
    private static partial Regex PaperLink();
}
