using System.Globalization;

namespace SearchPortal.Tests.Content;

/// <summary>Compressed files that a download or a full disk has cut short.</summary>
public sealed class TruncatedGzipTests : IDisposable
{
    private const int Entries = 2_000;

    private readonly TestPortal portal = new();

    public void Dispose() => portal.Dispose();

    [Theory]
    [InlineData("publications/a.jsonl.gz", 0.5)]
    [InlineData("publications/a.jsonl.gz", 0.999)]
    [InlineData("publications/a.bib.gz", 0.5)]
    public void Entries_before_the_cut_are_kept_and_the_cut_is_reported(string path, double share)
    {
        string full = portal.WriteCompressed(path, string.Concat(Enumerable.Range(0, Entries).Select(i => Entry(path, i))));
        Cut(full, (int)(new FileInfo(full).Length * share));
        portal.Write("publications/b.bib", "@misc{neighbour, title = {A Neighbour}}");

        portal.Build();

        Assert.InRange(portal.Search("").Total, Entries * share * 0.6, Entries);
        Assert.Equal(["k0"], portal.Keys("\"Title 0\""));
        Assert.Equal(["neighbour"], portal.Keys("neighbour"));
        Assert.Contains(portal.Problems, problem => problem.At.File == path && problem.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_lost_only_its_check_sum_keeps_all_its_entries_and_is_reported()
    {
        string full = portal.WriteCompressed("publications/a.jsonl.gz", string.Concat(Enumerable.Range(0, Entries).Select(i => Entry("a.jsonl.gz", i))));
        Cut(full, (int)new FileInfo(full).Length - 8);

        portal.Build();

        Assert.Equal(Entries, portal.Search("").Total);
        Assert.Contains(portal.Problems, problem => problem.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_file_is_free_of_complaint()
    {
        portal.WriteCompressed("publications/a.jsonl.gz", string.Concat(Enumerable.Range(0, Entries).Select(i => Entry("a.jsonl.gz", i))));

        portal.Build();

        Assert.Empty(portal.Problems);
    }

    /// <summary>Numbers without pattern, so that the compressed file has some length.</summary>
    private static string Entry(string path, int i)
    {
        string noise = (i * 2654435761L % 999_983).ToString(CultureInfo.InvariantCulture);
        return path.Contains(".bib", StringComparison.Ordinal)
            ? $"@misc{{k{i}, title = {{Title {i}}}, author = {{Doe, Jane}}, year = 2020, note = {{{noise}}}}}\n"
            : $$"""{"key": "k{{i}}", "title": "Title {{i}}", "year": 2020, "authors": ["Jane Doe"], "note": "{{noise}}"}{{"\n"}}""";
    }

    private static void Cut(string path, int length)
    {
        using var file = new FileStream(path, FileMode.Open);
        file.SetLength(length);
    }
}
