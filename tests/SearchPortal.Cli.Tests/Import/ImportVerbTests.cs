using System.Text.Json;

namespace SearchPortal.Cli.Tests.Import;

public sealed class ImportVerbTests : IDisposable
{
    private const string Bib = "@inproceedings{doe, title={One Thing}, author={Doe, Jane}, year=2020, booktitle={ICML}}\n";
    private const string Xml = "<mods><titleInfo><title>One Thing</title></titleInfo><name><namePart type=\"family\">Doe</namePart><namePart type=\"given\">Jane</namePart></name><originInfo><dateIssued>2020</dateIssued></originInfo><abstract>Words.</abstract></mods>";

    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Files_of_any_format_become_one_content_file_that_the_portal_reads()
    {
        var run = await _portal.Run("import", Input("a.bib", Bib), Input("b.xml", Xml));

        Assert.Equal((ExitCode.Ok, 1), (run.Code, Papers("publications/a.json").GetArrayLength()));
        Assert.StartsWith("2 publications read from 2 files, 1 merged, 0 with other versions; 1 publication written to ", run.Out, StringComparison.Ordinal);
        Assert.Equal("Words.", Papers("publications/a.json")[0].GetProperty("abstract").GetString());
        Assert.StartsWith("1 publication in 1 file", (await _portal.Run("content", "check")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_are_not_read_are_named_and_counted()
    {
        var run = await _portal.Run("import", Input("a.bib", Bib.Replace("booktitle", "drawer={x}, shelf={y}, booktitle", StringComparison.Ordinal)));

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("fields that were not read: drawer (1), shelf (1)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_in_the_format_that_is_named()
    {
        var run = await CommandLineRun.With(new Dictionary<string, string>(), Bib, "import", "-", "--from", "bib", "--to", _portal.File("x.jsonl"));

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("\"key\":\"doe\"", File.ReadAllText(_portal.File("x.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_existing_file_is_kept_unless_forced()
    {
        string[] line = ["import", Input("a.bib", Bib), "--to", Input("there.json", "mine")];

        Assert.Equal((ExitCode.Usage, "mine"), ((await _portal.Run(line)).Code, File.ReadAllText(_portal.File("there.json"))));
        Assert.Equal(ExitCode.Ok, (await _portal.Run([.. line, "--force"])).Code);
        Assert.StartsWith("[\n{", File.ReadAllText(_portal.File("there.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_entry_is_reported_and_the_others_are_written()
    {
        string input = Input("a.jsonl", "{\"title\":\"A\",\"year\":2020,\"authors\":[\"B C\"]}\n{\"title\":\n");
        var run = await _portal.Run("import", input, "--to", _portal.File("x.bib"));

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.Contains($"{input}:2: error: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("@misc{c2020-", File.ReadAllText(_portal.File("x.bib")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_left_when_nothing_is_written()
    {
        var run = await _portal.Run("import", Input("a.bib", "nothing"), "--to", _portal.File("out/x.json"));

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.Empty(Directory.GetFileSystemEntries(_portal.File("out")));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "no-such-file.bib")]
    [InlineData("import", "-")]
    [InlineData("import", "-", "--from", "bib", "--format", "docx")]
    public async Task A_command_line_that_cannot_be_carried_out_says_so(params string[] line) => Assert.Equal(ExitCode.Usage, (await _portal.Run(line)).Code);

    [Fact]
    public async Task Json_is_one_object()
    {
        var answer = JsonDocument.Parse((await _portal.Run("import", Input("a.bib", Bib), "--json")).Out).RootElement;

        Assert.Equal((1, 1, 0), (answer.GetProperty("read").GetInt32(), answer.GetProperty("written").GetInt32(), answer.GetProperty("merged").GetInt32()));
    }

    private string Input(string name, string text)
    {
        File.WriteAllText(_portal.File(name), text);
        return _portal.File(name);
    }

    private JsonElement Papers(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(_portal.Content, path))).RootElement;
}
