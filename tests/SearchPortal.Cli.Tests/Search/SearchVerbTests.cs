using System.Text.Json;

namespace SearchPortal.Cli.Tests.Search;

public sealed class SearchVerbTests(SearchVerbTests.Indexed indexed) : IClassFixture<SearchVerbTests.Indexed>
{
    [Fact]
    public async Task A_query_lists_its_hits()
    {
        var run = await indexed.Portal.Run("search", "deep", "cache");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith("1. DeepCache: Accelerating Diffusion Models for Free\n   Xinyin Ma, Gongfan Fang · cvpr 2024 · ma2024deepcache\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n1 result (1 to 1) in ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_hits_and_facets()
    {
        var answer = JsonDocument.Parse((await indexed.Portal.Run("search", "--author", "ma-xinyin", "--json")).Out).RootElement;

        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        Assert.Equal(["ma2024deepcache", "fang2023depgraph"], answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("key").GetString()));
        Assert.Equal("cvpr", answer.GetProperty("facets").GetProperty("venue")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData(2, "--venue", "cvpr")]
    [InlineData(0, "--venue", "-cvpr")]
    [InlineData(1, "--year", "2024")]
    [InlineData(2, "--year", "2020..")]
    [InlineData(1, "--topic", "Caching")]
    [InlineData(1, "--author", "Xinyin Ma", "--year", "2023")]
    [InlineData(1, "--author", "Ma, Xinyin", "--year", "2024")]
    [InlineData(1, "dephcache")]
    [InlineData(0, "--literal", "dephcache")]
    [InlineData(1, "Fang -pruning")]
    public async Task Options_narrow_the_result(int total, params string[] args) =>
        Assert.Equal(total, JsonDocument.Parse((await indexed.Portal.Run(["search", "--json", .. args])).Out).RootElement.GetProperty("total").GetInt32());

    [Fact]
    public async Task Queries_from_standard_input_become_a_trec_run()
    {
        var run = await CommandLineRun.With(new Dictionary<string, string>(), "q1\tdeepcache\nq2\tstructural pruning\n",
            "search", "--queries", "-", "--trec", "--index", indexed.Portal.Index);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Matches(@"\Aq1 Q0 ma2024deepcache 1 \S+ searchportal\nq2 Q0 fang2023depgraph 1 \S+ searchportal\n", run.Out);
    }

    [Fact]
    public async Task A_bad_line_of_queries_is_reported_and_the_others_are_answered()
    {
        string file = indexed.Portal.File("queries.tsv");
        await File.WriteAllTextAsync(file, "no tab\nq2\tdeepcache\n", TestContext.Current.CancellationToken);

        var run = await indexed.Portal.Run("search", "--queries", file, "--trec");

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.StartsWith("q2 Q0 ma2024deepcache 1 ", run.Out, StringComparison.Ordinal);
        Assert.StartsWith($"{file}:1: error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_queries_that_is_not_there_is_a_wrong_command_line() =>
        Assert.Equal(ExitCode.Usage, (await indexed.Portal.Run("search", "--queries", indexed.Portal.File("none.tsv"), "--trec")).Code);

    [Fact]
    public async Task Without_an_index_the_exit_code_is_3()
    {
        var run = await CommandLineRun.Of("search", "x", "--index", indexed.Portal.File("none"));

        Assert.Equal(ExitCode.IndexUnavailable, run.Code);
        Assert.Contains("index rebuild", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Two papers, indexed once.</summary>
    public sealed class Indexed : IAsyncLifetime
    {
        public TemporaryPortal Portal { get; } = new();

        public async ValueTask InitializeAsync() => Assert.Equal(ExitCode.Ok, (await Portal.WriteGoodPapers().Run("index", "rebuild")).Code);

        public ValueTask DisposeAsync()
        {
            Portal.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
