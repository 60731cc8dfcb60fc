using System.Globalization;
using System.Text;
using CsCheck;
using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class YamlDocumentTests
{
    private readonly List<ContentProblem> _problems = [];

    [Fact]
    public void Scalars_stay_text()
    {
        var list = (YamlList)Read("[no, 3.10, 1e3, null, 'null', ~, \"\"]")!;

        Assert.Equal(["no", "3.10", "1e3", "", "null", "", ""], list.Items.Select(item => ((YamlText)item).Text));
        Assert.Equal([false, false, false, true, false, true, false], list.Items.Select(item => ((YamlText)item).IsNull));
    }

    [Fact]
    public void Values_know_their_lines()
    {
        var map = (YamlMap)Read("# comment\na: 1\nb:\n  - x\n  - y\n")!;

        Assert.Equal([2, 3], map.Entries.Select(entry => entry.Line));
        Assert.Equal([4, 5], ((YamlList)map.Entries[1].Value).Items.Select(item => item.Line));
    }

    [Fact]
    public void Aliases_stand_for_what_they_name()
    {
        var map = (YamlMap)Read("a: &x {b: c}\nd: *x")!;

        Assert.Equal("c", ((YamlText)((YamlMap)map.Find("d")!).Find("b")!).Text);
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");

        Read(bomb.ToString());

        Assert.Contains("aliases stand for more text", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: *nowhere", "has no anchor")]
    [InlineData("a: &x [*x]", "has no anchor")]
    [InlineData("a: [", "not YAML")]
    [InlineData("a: b: c", "not YAML")]
    [InlineData("- :", "a value is missing")]
    [InlineData("{a: 1}: 2", "a key is a list or a map")]
    [InlineData("a: 1\n---\nb: 2", "second YAML document")]
    public void Faults_are_reported(string yaml, string message)
    {
        Read(yaml);

        Assert.Contains(message, Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("\"\\")]
    [InlineData("- - -\n ")]
    public void Endless_nesting_is_refused(string piece)
    {
        Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

        Assert.NotEmpty(_problems);
    }

    [Fact]
    public void No_text_throws()
    {
        string[] pieces = ["a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "&x ", "*x", "'", "\"", "|", ">", "? ", "!t ", "%", "---\n", "...", "#", "\\", "\\uD800", ",", "\t", "é", "\u0000", "<<"];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(picks => Read(string.Concat(picks.Select(pick => pieces[pick]))), iter: 3_000);
    }

    private YamlValue? Read(string yaml) => YamlDocument.Read(yaml, 1, new ProblemLog("site.yaml", null, _problems.Add)).Root;
}
