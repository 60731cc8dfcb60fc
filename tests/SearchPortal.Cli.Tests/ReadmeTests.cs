using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SearchPortal.Cli.Tests;

/// <summary>What the README promises is carried out.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root(), "README.md"));
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Its_examples_of_content_are_read_without_a_problem()
    {
        var examples = Example().Matches(Readme);
        foreach (Match example in examples) _portal.Write(example.Groups["path"].Value, example.Groups["text"].Value);

        var run = await _portal.Run("content", "check", "--strict");

        Assert.Equal(7, examples.Count);
        Assert.Equal("", run.Error);
        Assert.Equal("3 publications in 3 files, 1 venue, 1 page; 0 errors, 0 warnings\n", run.Out);
    }

    [Fact]
    public void Its_exit_codes_are_those_of_the_program() =>
        Assert.Equal(ExitCode.All.Select(code => $"| {code.Code} | {code.Meaning} |"), ExitCodeRow().Matches(Readme).Select(row => row.Value));

    [Fact]
    public async Task Its_verbs_are_there()
    {
        var verbs = VerbRow().Matches(Readme).Select(row => row.Groups[1].Value).Distinct().ToList();

        Assert.Equal(12, verbs.Count);
        foreach (string verb in verbs) Assert.Equal(ExitCode.Ok, (await CommandLineRun.Of([.. verb.Split(' '), "--help"])).Code);
    }

    [Fact]
    public async Task Its_way_to_run_a_verb_prints_the_answer_and_nothing_else()
    {
        string configuration = AppContext.BaseDirectory.Contains("release", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "-c", configuration, "--project", "src/SearchPortal.Cli", "--", "index", "status", "--json", "--index", _portal.Index])
        {
            WorkingDirectory = Root(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        string output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        using var answer = JsonDocument.Parse(output);
        Assert.Equal(_portal.Index, answer.RootElement.GetProperty("path").GetString());
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SearchPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"^\*\*`(?<path>[^`]+)`\*\*[^\n]*\n\n```\w+\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| \d+ \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRow();

    [GeneratedRegex(@"^\| `([a-z]+(?: [a-z]+)?)[ `]", RegexOptions.Multiline)]
    private static partial Regex VerbRow();
}
