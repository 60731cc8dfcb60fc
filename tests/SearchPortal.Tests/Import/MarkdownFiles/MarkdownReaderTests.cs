using SearchPortal.Content;
using SearchPortal.Import.MarkdownFiles;
using SearchPortal.Publications;
using SearchPortal.Tests.Content;

namespace SearchPortal.Tests.Import.MarkdownFiles;

public sealed class MarkdownReaderTests : IDisposable
{
    /// <summary>Every field once.</summary>
    private const string Whole =
        """
        ---
        key: ma2024cvpr-deepcache
        formerKeys: [deepcache]
        title: "DeepCache: Accelerating Diffusion Models for Free"
        authors:
          - Xinyin Ma
          - {given: Gongfan, family: Fang, orcid: 0000-0002-1825-0097, equalContribution: true}
        year: 2024
        date: 2024-06-17
        type: conference
        venue: CVPR
        containerTitle: Conference on Computer Vision and Pattern Recognition
        volume: 3
        pages: 15762–15772
        doi: https://doi.org/10.1109/CVPR52733.2024.01492
        arxiv: arXiv:2312.00858v2
        links: {code: "https://github.com/horseee/DeepCache"}
        topics: [Diffusion models, Caching]
        awards: Best paper
        language: en
        note: Short paper
        status: corrected
        statusNotice: Table 2 was wrong
        ---
        We *cache* features in $O(n)$ time.

        Second paragraph.
        """;

    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_fields_of_a_publication_are_read()
    {
        var paper = Read(Whole);

        Assert.Empty(_content.Problems);
        Assert.Equal(("ma2024cvpr-deepcache", "DeepCache: Accelerating Diffusion Models for Free"), (paper.Key, paper.Title));
        Assert.Equal([new PersonName("Xinyin", "Ma"), new PersonName("Gongfan", "Fang") { Orcid = "0000-0002-1825-0097", EqualContribution = true }], paper.Authors);
        Assert.Equal((2024, new PartialDate(2024, 6, 17), PublicationType.ConferencePaper), (paper.Year, paper.Date, paper.Type));
        Assert.Equal(("CVPR", "Conference on Computer Vision and Pattern Recognition", "3", "15762-15772"), (paper.Venue, paper.ContainerTitle, paper.Volume, paper.Pages));
        Assert.Equal(new Identifiers { Doi = "10.1109/CVPR52733.2024.01492", Arxiv = "2312.00858" }, paper.Identifiers);
        Assert.Equal([new Link("code", "https://github.com/horseee/DeepCache")], paper.Links);
        Assert.Equal(["Diffusion models", "Caching"], paper.Topics);
        Assert.Equal((PublicationStatus.Corrected, "Table 2 was wrong", "Short paper", "en"), (paper.Status, paper.StatusNotice, paper.Note, paper.Language));
        Assert.Equal(["Best paper"], paper.Awards);
        Assert.Equal(["deepcache"], paper.FormerKeys);
        Assert.Equal("We cache features in $O(n)$ time.\n\nSecond paragraph.", paper.Abstract);
        Assert.Equal(new SourcePosition("publications/a-paper.md", 1), paper.Source);
    }

    [Fact]
    public void Front_matter_of_Hugo_is_understood()
    {
        var paper = Read("""
            ---
            title: 'An example'
            authors: [Robert Ford, "O'Brien, Seán", 王小明]
            author_notes: ["Equal contribution", "", ""]
            date: '2013-07-01T00:00:00Z'
            publishDate: '2017-01-01T00:00:00Z'
            publication_types: ['2']
            publication: In *Proceedings of Oddities*, pp. 1-12
            publication_short: In *PO*
            abstract: |
              First.

              Second.
            tags: [no, 3.10, null]
            featured: true
            hugoblox: {ids: {doi: 10.5555/123456}}
            url_pdf: ''
            url_code: https://example.org/code
            links:
              - {type: pdf, url: ""}
              - {type: dataset, url: "https://example.org/data?a=1&b=2"}
            projects: [example]
            slides: "example"
            ---
            Not the abstract.
            """);

        Assert.Equal("fields that were not read: featured (1), publishdate (1)", Assert.Single(_content.Problems).Message);
        Assert.Equal([new PersonName("Robert", "Ford") { EqualContribution = true }, new PersonName("Seán", "O'Brien"), new PersonName("", "王小明")], paper.Authors);
        Assert.Equal((2013, new PartialDate(2013, 7, 1), PublicationType.JournalArticle), (paper.Year, paper.Date, paper.Type));
        Assert.Equal(("PO", "Proceedings of Oddities", "10.5555/123456"), (paper.Venue, paper.ContainerTitle, paper.Identifiers.Doi));
        Assert.Equal("First.\n\nSecond.", paper.Abstract);
        Assert.Equal(["no", "3.10"], paper.Topics);
        Assert.Equal([new Link("data", "https://example.org/data?a=1&b=2"), new Link("code", "https://example.org/code")], paper.Links);
    }

    [Fact]
    public void Front_matter_of_Jekyll_is_understood()
    {
        var paper = Read("""
            ---
            title: Learning
            layout: inproceedings
            id: bajcsy17a
            month: 0
            firstpage: 217
            lastpage: 226
            author:
            - given: Marcia K.
              family: O’Malley
            date: 2017-10-18
            address:
            publisher: PMLR
            container-title: Proceedings of the 1st Annual Conference on Robot Learning
            volume: '78'
            genre: inproceedings
            pdf: http://proceedings.mlr.press/v78/bajcsy17a.pdf
            extras: []
            # A comment
            ---
            """);

        Assert.All(_content.Problems, problem => Assert.Equal(ProblemSeverity.Note, problem.Severity));
        Assert.Equal([new PersonName("Marcia K.", "O’Malley")], paper.Authors);
        Assert.Equal(("a-paper", "217-226", "PMLR", "78"), (paper.Key, paper.Pages, paper.Publisher, paper.Volume));
        Assert.Equal("Proceedings of the 1st Annual Conference on Robot Learning", paper.ContainerTitle);
        Assert.Equal([new Link("pdf", "http://proceedings.mlr.press/v78/bajcsy17a.pdf")], paper.Links);
    }

    [Theory]
    [InlineData("Xinyin Ma and Fang, Gongfan and Xinchao Wang", 3)]
    [InlineData("Ma, Xinyin; Gongfan Fang", 2)]
    [InlineData("Xinyin Ma", 1)]
    [InlineData("Alexander Sandler", 1)]
    public void Authors_in_one_text_are_parted(string authors, int count) => Assert.Equal(count, Read($"---\ntitle: A\nauthors: {authors}\n---\n").Authors.Count);

    [Theory]
    [InlineData("titel: A", "unknown and not read")]
    [InlineData("year: 20x4", "cannot be read")]
    [InlineData("date: 2024-13-01", "cannot be read")]
    [InlineData("doi: 11.1/x", "no identifier of that kind")]
    [InlineData("arxiv: abc", "no identifier of that kind")]
    [InlineData("key: ../../etc/passwd", "cannot be a key")]
    [InlineData("formerKeys: [a/b]", "cannot be a key")]
    [InlineData("type: poem", "is unknown")]
    [InlineData("status: lost", "is unknown")]
    [InlineData("links: {code: 'javascript:alert(1)'}", "no address for a link")]
    [InlineData("pdf: ftp://example.org/a.pdf", "no address for a link")]
    [InlineData("authors: [{orcid: x}]", "no name")]
    [InlineData("volume: [1]", "a list where text is meant")]
    public void A_mistake_is_reported_and_the_paper_is_kept(string line, string message)
    {
        Read($"---\nnote: x\n{line}\n---\n");

        var problem = Assert.Single(_content.Problems);
        Assert.Equal(("publications/a-paper.md", "a-paper"), (problem.At.File, problem.Entry));
        Assert.InRange(problem.At.Line, 3, 4);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# No front matter")]
    [InlineData("+++\ntitle = 'A'\n")]
    [InlineData("---\ntitle: [A\n---\n")]
    public void A_file_that_cannot_be_read_gives_nothing_and_a_problem(string text)
    {
        _content.Write("publications/a.md", text);

        Assert.Empty(MarkdownReader.Read(_content.Source("publications/a.md"), _content.Problems.Add));
        Assert.Single(_content.Problems);
    }

    [Theory]
    [InlineData("publications/ma2024-x.md", "ma2024-x")]
    [InlineData("publications/Über Alles.md.gz", "uber-alles")]
    [InlineData("publications/ma2024/index.md", "ma2024")]
    [InlineData("publications/v1.2.md", "v1.2")]
    public void The_file_name_is_the_key_where_none_is_written(string path, string key)
    {
        _content.Write(path, "---\ntitle: A\n---\n");

        Assert.Equal(key, Assert.Single(MarkdownReader.Read(_content.Source(path), _content.Problems.Add)).Key);
    }

    private Publication Read(string text)
    {
        _content.Write("publications/a-paper.md", text);
        return Assert.Single(MarkdownReader.Read(_content.Source("publications/a-paper.md"), _content.Problems.Add));
    }
}
