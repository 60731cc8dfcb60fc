using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class ContentTextTests : IDisposable
{
    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() => Assert.Equal("é", Read([0xEF, 0xBB, 0xBF, 0xC3, 0xA9]));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_with_their_line()
    {
        Assert.Null(Read([(byte)'a', (byte)'\n', 0xE9, (byte)'b']));

        var problem = Assert.Single(_content.Problems);
        Assert.Equal((2, "the text is not UTF-8"), (problem.At.Line, problem.Message));
    }

    [Fact]
    public void A_file_above_the_limit_is_reported()
    {
        Assert.Null(Read(new byte[(1 << 20) + 1]));

        Assert.Contains("larger than 1 MB", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_is_reported()
    {
        Assert.Null(Read([1, 2, 3], "a.md.gz"));

        Assert.Contains("damaged", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_grows_without_end_is_cut_at_the_limit()
    {
        _content.Write("a.md.gz", new string('a', 30 << 20));

        Assert.Null(ContentText.Read(_content.Source("a.md.gz"), 1 << 20, new ProblemLog("a.md.gz", null, _content.Problems.Add)));
        Assert.Contains("larger than 1 MB", Assert.Single(_content.Problems).Message, StringComparison.Ordinal);
    }

    private string? Read(byte[] bytes, string path = "a.md")
    {
        File.WriteAllBytes(Path.Combine(_content.Path, path), bytes);
        return ContentText.Read(_content.Source(path), 1 << 20, new ProblemLog(path, null, _content.Problems.Add));
    }
}
