using SearchPortal.Export.Citations;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export.Citations;

public sealed class CitationStylesTests
{
    public static TheoryData<string> Styles => [.. CitationStyles.All.Select(style => style.Id)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_kind_of_publication_is_cited_as_the_style_asks(string style)
    {
        var expected = Expected(style);
        string[] actual = [.. CitedPapers.All.Values.Select(paper => $"{paper.Key}\t{Marked(CitationStyles.Find(style)!.Cite(paper, null))}")];

        string kept = Path.Combine(AppContext.BaseDirectory, "Actual", "Citations", $"{style}.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.WriteAllLines(kept, actual);
        Assert.Equal(CitedPapers.All.Keys.Select(key => $"{key}\t{expected[key]}"), actual);
    }

    [Fact]
    public void A_style_is_found_in_any_letter_case() => Assert.Equal("APA 7", CitationStyles.Find("ApA")!.Name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("apa6")]
    public void No_other_style_is_found(string? id) => Assert.Null(CitationStyles.Find(id));

    [Fact]
    public void All_at_once_are_the_same_as_one_by_one()
    {
        var paper = CitedPapers.All["chapter"];

        Assert.All(CitationStyles.Cite(paper, null), cited => Assert.Equal(Marked(cited.Style.Cite(paper, null)), Marked(cited.Runs)));
    }

    [Fact]
    public void A_retracted_paper_says_so_in_every_style() =>
        Assert.All(CitationStyles.Cite(CitedPapers.All["article"] with { Status = PublicationStatus.Retracted }, null), cited => Assert.Contains("[Retracted]", CitationText.Plain(cited.Runs), StringComparison.Ordinal));

    [Fact]
    public void Math_of_a_title_becomes_letters() =>
        Assert.All(CitationStyles.Cite(CitedPapers.All["book"] with { Title = "An $O(n^2)$ method" }, null), cited => Assert.Contains("O(n²)", CitationText.Plain(cited.Runs), StringComparison.Ordinal));

    /// <summary>The lines of the processor; a line with "*" after its key is what we write instead, knowingly.</summary>
    private static Dictionary<string, string> Expected(string style)
    {
        var lines = new Dictionary<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Expected", "Citations", $"{style}.txt")))
            lines[line.Split('\t')[0].TrimEnd('*')] = line.Split('\t')[1];
        return lines;
    }

    private static string Marked(IReadOnlyList<CitationRun> runs) =>
        string.Concat(runs.Select(run => run.Mark switch { CitationMark.Italic => $"<i>{run.Text}</i>", CitationMark.Bold => $"<b>{run.Text}</b>", _ => run.Text }));
}
