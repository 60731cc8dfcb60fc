using System.Text;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Tests.Import;

public sealed class SourceTextTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly List<ContentProblem> problems = [];

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_mark_at_the_start_is_not_text()
    {
        Assert.Equal("é", Read([0xEF, 0xBB, 0xBF, .. "é"u8]));
        Assert.Equal("é", Read([0xFF, 0xFE, 0xE9, 0x00]));
        Assert.Empty(problems);
    }

    [Fact]
    public void Windows_1252_is_recognised_and_its_first_line_named()
    {
        Assert.Equal("a\nMüller – “x”\n", Read([.. "a\nM"u8, 0xFC, .. "ller "u8, 0x96, .. " "u8, 0x93, .. "x"u8, 0x94, .. "\n"u8]));
        Assert.Equal(2, Assert.Single(problems).At.Line);
    }

    [Fact]
    public void A_file_of_both_encodings_keeps_all_letters() => Assert.Equal("é é", Read([.. "é "u8, 0xE9]).Replace("\u00E9", "é", StringComparison.Ordinal));

    [Fact]
    public void A_character_across_two_chunks_is_whole()
    {
        string text = new string('x', (1 << 16) - 1) + "马欣尹";
        Assert.Equal(text, Read(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_character_cut_off_by_the_end_is_no_foreign_encoding()
    {
        Read([.. "x"u8, 0xE9, 0xA9]);
        Assert.Empty(problems);
    }

    private string Read(byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        using var text = SourceText.Open(new SourceFile("a.bib", path), problems.Add);
        return text.ReadToEnd();
    }
}
