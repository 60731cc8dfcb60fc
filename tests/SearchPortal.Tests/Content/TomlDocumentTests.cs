using CsCheck;
using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class TomlDocumentTests
{
    private readonly List<ContentProblem> problems = [];

    [Theory]
    [InlineData("a = \"x\"", "{a: x}")]
    [InlineData("a = 'C:\\n' # why", "{a: C:\\n}")]
    [InlineData("a = \"\"\"\none \\\"two\\\" \\\n   three\"\"\"", "{a: one \"two\" three}")]
    [InlineData("a = '''\nl'one'''", "{a: l'one}")]
    [InlineData("\"b c\" = \"\\u00e9\\t\\U0001F600\"", "{b c: é\t😀}")]
    [InlineData("a = 2019-03-05T12:00:00Z\nb = 3.10\nc = true\nd = 1979-05-27 07:32:00", "{a: 2019-03-05T12:00:00Z, b: 3.10, c: true, d: 1979-05-27 07:32:00}")]
    [InlineData("a = [\"x\", 'y', # z\n  3,\n]", "{a: [x, y, 3]}")]
    [InlineData("a = {b = \"x\", c = [1]}", "{a: {b: x, c: [1]}}")]
    [InlineData("[t]\nb = 1\n[[u]]\nc = 1\n[[u]]\nc = 2", "{t: {b: 1}, u: [{c: 1}, {c: 2}]}")]
    public void What_site_generators_write_is_read(string toml, string shown)
    {
        Assert.Equal(shown, Show(Read(toml)));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("a = 1\nb.c = 2\nd = 3", 2, "{a: 1, d: 3}")]
    [InlineData("a = 1\n[x.y]\nb = 2\n[z]\nc = 3", 2, "{a: 1, z: {c: 3}}")]
    [InlineData("a = \"open\nb = 2", 1, "{b: 2}")]
    [InlineData("a = \nb = 2", 1, "{b: 2}")]
    [InlineData("a = 1\na = 2", 2, "{a: 1}")]
    [InlineData("a = \"x\" y\nb = 2", 1, "{a: x, b: 2}")]
    public void What_cannot_be_read_is_told_with_its_line(string toml, int line, string shown)
    {
        Assert.Equal(shown, Show(Read(toml)));
        Assert.Equal(line, Assert.Single(problems).At.Line);
    }

    [Fact]
    public void Any_text_is_read_to_its_end() =>
        Gen.String[Gen.Char["a=\"'[]{},.\n\r\\#u0 "], 0, 60].Sample(text => Assert.NotNull(Read(text)), iter: 3_000);

    private YamlMap Read(string toml) => TomlDocument.Read(toml, 1, new ProblemLog("a.md", null, problems.Add));

    private static string Show(YamlValue value) => value switch
    {
        YamlText text => text.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        _ => "?",
    };
}
