using System.Text.Json;

namespace SearchPortal.Cli.Tests.Index;

public sealed class IndexVerbsTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_rebuild_says_what_the_index_holds()
    {
        var run = await _portal.WriteGoodPapers().Run("index", "rebuild");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains(": 2 publications, 2 authors, 1 venue, 2 years, 1 topic in ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_with_counts_and_problems()
    {
        var run = await _portal.WriteGoodPapers().WriteBadPaper().Run("index", "rebuild", "--json");
        var answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal(3, answer.GetProperty("counts").GetProperty("publications").GetInt32());
        Assert.Equal(1, answer.GetProperty("errors").GetInt32());
        Assert.Contains(answer.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("file").GetString() == "publications/bad.bib" && problem.GetProperty("line").GetInt32() == 2);
    }

    [Fact]
    public async Task A_strict_rebuild_refuses_bad_content_and_keeps_the_old_index()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string before = (await _portal.Run("index", "status")).Out;

        var run = await _portal.WriteBadPaper().Run("index", "rebuild", "--strict");

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.Contains("publications/bad.bib:2: error: broken2020: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await _portal.Run("index", "status")).Out);
    }

    [Fact]
    public async Task A_rebuild_without_content_fails_and_names_the_folder()
    {
        var run = await _portal.Run("index", "rebuild");

        Assert.Equal(ExitCode.BuildFailed, run.Code);
        Assert.Contains(_portal.Content, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Rollback_goes_back_and_status_and_verify_follow()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string first = await CurrentAsync();
        await _portal.WriteBadPaper().Run("index", "rebuild");
        Assert.NotEqual(first, await CurrentAsync());

        var rollback = await _portal.Run("index", "rollback");
        var verify = await _portal.Run("index", "verify");

        Assert.Equal(ExitCode.Ok, rollback.Code);
        Assert.Equal(first, await CurrentAsync());
        Assert.Equal($"{first}: all is well\n", verify.Out);
    }

    [Fact]
    public async Task Status_says_what_is_wrong_with_the_index_and_what_to_do()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string id = await CurrentAsync();
        File.Delete(Path.Combine(_portal.Index, "current"));

        var lost = await _portal.Run("index", "status");
        await _portal.Run("index", "rollback");
        File.Delete(Path.Combine(_portal.Index, "generations", id, "site.json"));
        var damaged = await _portal.Run("index", "status", "--json");

        Assert.Equal((ExitCode.IndexUnavailable, ExitCode.IndexUnavailable), (lost.Code, damaged.Code));
        Assert.Contains($"names no current generation; run `index rollback` to go back to {id}", lost.Error, StringComparison.Ordinal);
        Assert.Contains("site.json is missing", JsonDocument.Parse(damaged.Out).RootElement.GetProperty("fault").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_finds_a_damaged_byte()
    {
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        string file = Directory.GetFiles(_portal.Index, "publications.bin", SearchOption.AllDirectories).Single();
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        var run = await _portal.Run("index", "verify");

        Assert.Equal(ExitCode.ProblemsFound, run.Code);
        Assert.Contains("publications.bin", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("verify")]
    [InlineData("rollback")]
    public async Task Without_an_index_the_exit_code_is_3_and_the_remedy_is_named(string verb)
    {
        var run = await _portal.Run("index", verb);

        Assert.Equal(ExitCode.IndexUnavailable, run.Code);
        Assert.Contains("index rebuild", run.Error, StringComparison.Ordinal);
    }

    private async Task<string> CurrentAsync() =>
        JsonDocument.Parse((await _portal.Run("index", "status", "--json")).Out).RootElement.GetProperty("current").GetString()!;
}
