using System.Text.Json;

namespace SearchPortal.Cli.Tests.Index;

public sealed class IndexUpdateVerbTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task An_update_says_what_it_did_and_the_status_where_the_generation_comes_from()
    {
        var first = await _portal.WriteGoodPapers().Run("index", "update");
        _portal.Write("publications/more.jsonl", """{"key":"new2025","title":"Something new","authors":["Ada Lovelace"],"year":2025,"venue":"cvpr"}""");
        var second = await _portal.Run("index", "update");
        var third = await _portal.Run("index", "update");
        var status = await _portal.Run("index", "status");

        Assert.Contains("all indexed anew in", first.Out, StringComparison.Ordinal);
        Assert.Contains("there was no index", first.Out, StringComparison.Ordinal);
        Assert.Contains("1 added, 0 changed, 0 removed, 2 unchanged", second.Out, StringComparison.Ordinal);
        Assert.Contains("nothing has changed", third.Out, StringComparison.Ordinal);
        Assert.Contains("updated from", status.Out, StringComparison.Ordinal);
        Assert.All([first, second, third], run => Assert.Equal(ExitCode.Ok, run.Code));
    }

    [Fact]
    public async Task Json_has_the_numbers_and_the_reason()
    {
        using var first = JsonDocument.Parse((await _portal.WriteGoodPapers().Run("index", "update", "--json")).Out);
        _portal.WriteBadPaper();
        using var second = JsonDocument.Parse((await _portal.Run("index", "update", "--json")).Out);

        Assert.Equal("there was no index", first.RootElement.GetProperty("whyRebuilt").GetString());
        Assert.Equal((1, 2), (second.RootElement.GetProperty("changes").GetProperty("added").GetInt32(), second.RootElement.GetProperty("changes").GetProperty("unchanged").GetInt32()));
        Assert.Equal(1, second.RootElement.GetProperty("errors").GetInt32());
        Assert.Contains("bad.bib", second.RootElement.GetProperty("problems")[0].ToString(), StringComparison.Ordinal);
    }
}
