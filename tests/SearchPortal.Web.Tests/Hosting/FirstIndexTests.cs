using System.Net;
using System.Text.RegularExpressions;
using SearchPortal.Indexing;

namespace SearchPortal.Web.Tests.Hosting;

public sealed partial class FirstIndexTests
{
    [Fact]
    public async Task After_an_update_of_the_program_the_index_is_rebuilt_beside_the_old_one()
    {
        await using var site = new TemporarySite();
        string old = WithSchema(site, site.Build(1).Id, 1);
        site.Write(2);

        var (_, visitor) = await site.StartAsync();
        string said = await ReadyAsync(visitor, answer => answer.StatusCode == HttpStatusCode.OK);

        Assert.Equal("Healthy: 2 publications", said);
        Assert.Contains(new IndexStore(site.IndexPath).Generations(), generation => generation.Id == old);
    }

    [Fact]
    public async Task An_index_that_cannot_be_rebuilt_is_told_with_both_reasons()
    {
        await using var site = new TemporarySite();
        WithSchema(site, site.Build(1).Id, 1);
        Directory.Delete(site.ContentPath, recursive: true);

        var (_, visitor) = await site.StartAsync();
        string said = await SaidAsync(visitor, "none could be built");

        Assert.Contains("has schema 1, written by version", said, StringComparison.Ordinal);
        Assert.Contains(site.ContentPath, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task An_older_program_leaves_the_index_of_a_newer_one_alone_and_says_why(string watch)
    {
        await using var site = new TemporarySite();
        string newer = WithSchema(site, site.Build(1).Id, 999);

        var (application, visitor) = await site.StartAsync("--watch", watch);
        string said = await SaidAsync(visitor, "newer than this program");
        await application.StopAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("Unhealthy: ", said, StringComparison.Ordinal);
        Assert.Contains("start the newer program, or run `index rebuild`", said, StringComparison.Ordinal);
        Assert.Equal(newer, Assert.Single(new IndexStore(site.IndexPath).Generations()).Id);
    }

    private static string WithSchema(TemporarySite site, string id, int schema)
    {
        string manifest = Path.Combine(site.IndexPath, "generations", id, "manifest.json");
        File.WriteAllText(manifest, SchemaVersion().Replace(File.ReadAllText(manifest), $"\"schemaVersion\": {schema}"));
        return id;
    }

    private static Task<string> SaidAsync(HttpClient visitor, string words) => ReadyAsync(visitor, answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable, words);

    private static async Task<string> ReadyAsync(HttpClient visitor, Predicate<HttpResponseMessage> isDone, string words = "")
    {
        while (true)
        {
            using var answer = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            string said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (isDone(answer) && said.Contains(words, StringComparison.Ordinal)) return said;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("\"schemaVersion\": [0-9]+")]
    private static partial Regex SchemaVersion();
}
