using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class PublicationIntakeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal");
    private readonly List<ContentProblem> problems = [];
    private int files;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_are_read_in_order_and_venues_are_looked_up()
    {
        var intake = Intake();
        var papers = intake.Read([File("""[{"key": "b", "title": "B", "authors": ["X Y"], "year": 2020, "venue": "CVPR"}]"""), File("""{"key": "a", "title": "A", "authors": ["X Y"], "year": 2020}""")]).ToList();
        Assert.Equal([("b", "cvpr"), ("a", null)], papers.Select(paper => (paper.Key, paper.Venue)));
        Assert.Equal(["cvpr"], intake.Venues.Select(venue => venue.Key));
        Assert.Empty(problems);
    }

    [Fact]
    public void Papers_without_key_get_one_each()
    {
        string entry = """{"title": "DeepCache for Free", "authors": ["Xinyin Ma"], "year": 2024, "venue": "cvpr"}""";
        Assert.Equal(
            ["ma2024cvpr-deepcache", "ma2024cvpr-deepcache-free", "ma2024cvpr-deepcache-2", "ma2024cvpr-deepcache-3"],
            Read(entry, entry, entry, entry).Select(paper => paper.Key));
    }

    [Fact]
    public void A_second_paper_under_a_key_gets_a_number()
    {
        var papers = Read(Entry("k", "One"), Entry("k", "Two"), Entry("k", "Three"));
        Assert.Equal(["k", "k-2", "k-3"], papers.Select(paper => paper.Key));
        Assert.Equal(["the key “k” is taken by 0.json:1; “k-2” is used", "the key “k” is taken by 0.json:1; “k-3” is used"], problems.Select(problem => problem.Message));
    }

    [Fact]
    public void The_same_record_again_is_left_out_and_reported()
    {
        Assert.Single(Read(Entry("k", "One"), Entry("k", "One")));
        Assert.Equal("0.json:2: warning: k: the entry stands at 0.json:1 already and is left out here; take one of the two away", Assert.Single(problems).ToString());
    }

    [Fact]
    public void The_same_work_under_another_key_is_reported()
    {
        Assert.Equal(2, Read(Entry("k", "One: Two"), Entry("l", "one – two")).Count);
        Assert.Contains("are those of 0.json:1", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"key": "k", "authors": ["X Y"], "year": 2020}""", "error: k: the entry has no title and is left out", 0)]
    [InlineData("""{"key": "k", "title": "T", "year": 2020}""", "warning: k: the entry has no authors", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"]}""", "warning: k: the entry has no year", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 3024}""", "error: k: the year 3024 cannot be right; write the year as four digits between 1000 and 2027", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 999}""", "error: k: the year 999 cannot be right", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 2020, "date": "2021-05"}""", "warning: k: the date 2021-05 is not in the year 2020", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Ÿ", "x y"], "year": 2020}""", "warning: k: “x y” is named twice among the authors", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 2020, "pages": "654-572"}""", "warning: k: the pages “654-572” run backwards", 1)]
    [InlineData("""{"key": "../k", "title": "T", "authors": ["X Y"], "year": 2020}""", "warning: ../k: the key “../k” cannot stand in an address; “k” is used", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 2020, "otherVersions": ["gone"]}""", "warning: k: its other version “gone” is not here", 1)]
    [InlineData("""{"key": "k", "title": "T", "authors": ["X Y"], "year": 2020, "formerKeys": ["k"]}""", "warning: k: its former key “k” also leads to “k”", 1)]
    public void What_looks_wrong_is_reported(string entry, string message, int published)
    {
        Assert.Equal(published, Read(entry).Count);
        Assert.Contains(message, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_year_is_taken_away() => Assert.Null(Assert.Single(Read("""{"title": "T", "authors": ["X Y"], "year": 3024}""")).Year);

    [Theory]
    [InlineData("RETRACTED: A Title", PublicationStatus.Retracted)]
    [InlineData("Retracted Article: A Title", PublicationStatus.Retracted)]
    [InlineData("[Retracted] A Title", PublicationStatus.Retracted)]
    [InlineData("WITHDRAWN: A Title", PublicationStatus.Withdrawn)]
    [InlineData("Retracted papers: a study", PublicationStatus.Published)]
    [InlineData("Retraction: A Title", PublicationStatus.Published)]
    public void A_title_that_says_so_is_of_a_retracted_paper(string title, PublicationStatus status) =>
        Assert.Equal(status, Assert.Single(Read($$"""{"title": "{{title}}", "authors": ["X Y"], "year": 2020}""")).Status);

    [Fact]
    public void Problems_come_in_the_order_of_the_files()
    {
        Read([.. Enumerable.Range(0, 2_000).Select(i => i % 2 == 0 ? "{]" : Entry($"k{i}", $"Paper {i}"))]);
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => (2 * i) + 1), problems.Select(problem => problem.At.Line));
    }

    [Fact]
    public void A_consumer_may_stop_early()
    {
        var source = File(string.Join('\n', Enumerable.Range(0, 5_000).Select(i => Entry($"k{i}", $"Paper {i}"))));
        Assert.Equal("k0", Intake().Read([source]).First().Key);
        // The reader has let go of the file.
        using var alone = new FileStream(source.FullPath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(alone.Length > 0);
    }

    [Fact]
    public void A_missing_file_ends_the_reading_after_everything_before_it()
    {
        var read = new List<string>();
        void ReadAll()
        {
            foreach (var paper in Intake().Read([File(Entry("k", "One")), new("gone.json", Path.Combine(folder.FullName, "gone.json"))])) read.Add(paper.Key);
        }

        Assert.Contains("gone.json", Assert.Throws<FileNotFoundException>(ReadAll).Message, StringComparison.Ordinal);
        Assert.Equal(["k"], read);
    }

    [Fact]
    public void A_file_of_another_kind_is_reported()
    {
        Assert.Empty(Intake().Read([new("a.docx", "a.docx")]));
        Assert.Equal("files named *.docx cannot be read", Assert.Single(problems).Message);
    }

    private static string Entry(string key, string title) => $$"""{"key": "{{key}}", "title": "{{title}}", "authors": ["X Y"], "year": 2020}""";

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public void A_file_without_publications_is_reported(string content)
    {
        Assert.Empty(Read(content));
        Assert.Equal("no publication was found in the file", Assert.Single(problems).Message);
    }

    private List<Publication> Read(params string[] entries) => [.. Intake().Read([File(string.Join('\n', entries))])];

    private PublicationIntake Intake() =>
        new(SiteContent.Default with { Venues = [new("cvpr", "CVPR", "CVPR") { Kind = VenueKind.Conference }] }, new Clock2026(), problems.Add);

    private SourceFile File(string content)
    {
        string name = $"{files++}.json";
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, name), content);
        return new(name, Path.Combine(folder.FullName, name));
    }

    private sealed class Clock2026 : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
