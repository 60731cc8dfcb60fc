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

    [Theory]
    [InlineData("gb18030", "TI  - 基于深度学习的研究\nAU  - 张三\n")]
    [InlineData("shift_jis", "TI  - 深層学習に関する研究\nAU  - 山田 太郎\n")]
    [InlineData("euc-jp", "TI  - 深層学習に関する研究\nAU  - 山田 太郎\n")]
    [InlineData("euc-kr", "TI  - 딥러닝에 관한 연구\nAU  - 김철수\n")]
    [InlineData("windows-1251", "@article{a, author={Иванов, Иван}, title={Заголовок статьи о чём-то}}")]
    [InlineData("koi8-r", "@article{a, author={Иванов, Иван}, title={Заголовок статьи о чём-то}}")]
    [InlineData("macintosh", "@article{a, author={Müller, Jörg and Lefèvre, A.}, title={Größe “x”}}")]
    public void Old_encodings_are_recognised_and_named(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        Assert.Equal(text, Read(encoding.GetBytes(text)));
        Assert.Contains(encoding.WebName, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Müller, Jürgen and Lefèvre, François and Čapek: Über – “x”")]
    [InlineData("créée à l’œuvre, où naïve ÀÉÎ")]
    [InlineData("don’t – “won’t”")]
    public void Western_text_is_taken_for_no_other(string text)
    {
        string western = text.Replace('Č', 'C');
        Assert.Equal(western, Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(western)));
        Assert.Contains("Windows-1252", Assert.Single(problems).Message, StringComparison.Ordinal);
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
