using System.Diagnostics;
using System.Net;

namespace SearchPortal.Cli.Tests.Index;

public sealed class SlowDiskTests : IDisposable
{
    private readonly TemporaryPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task While_a_slow_disk_draws_a_build_out_the_old_index_serves_and_then_the_new_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "slows the disk as Linux lets it");
        await _portal.WriteGoodPapers().Run("index", "rebuild");
        using var serve = PortalProcess.Start("serve", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        using var visitor = await VisitorOfAsync(serve);
        WriteNewPaper();

        using var build = PortalProcess.StartWith("LD_PRELOAD", await CompileAsync(), "index", "rebuild", "--content", _portal.Content, "--index", _portal.Index);
        var ended = build.WaitAsync();
        while (!ended.IsCompleted) await AnswersWholeAsync(visitor);
        var (code, error) = await ended;

        Assert.Equal(ExitCode.Ok, code);
        Assert.Contains("the disk is slow", error, StringComparison.Ordinal);
        while (!await AnswersWholeAsync(visitor)) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_site_whose_disk_is_slow_answers_while_it_takes_a_change_in()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "slows the disk as Linux lets it");
        _portal.WriteGoodPapers();
        using var serve = PortalProcess.StartWith("LD_PRELOAD", await CompileAsync(), "serve", "--watch", "--urls", "http://127.0.0.1:0", "--content", _portal.Content, "--index", _portal.Index);
        await serve.WaitForAsync("the disk is slow");
        using var visitor = await VisitorOfAsync(serve);
        WriteNewPaper();

        while (!await AnswersWholeAsync(visitor)) await Task.Delay(20, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Ok, (await serve.EndAsync()).Code);
        Assert.Equal(ExitCode.Ok, (await _portal.Run("index", "verify")).Code);
    }

    private void WriteNewPaper() => _portal.Write("publications/new.bib", "@misc{new2024, title = {A New Paper on Caching}, author = {Doe, Jane}, year = {2024}}");

    /// <summary>Asks for a page that names one paper before the change and two after it.</summary>
    /// <returns>Whether the change is there.</returns>
    private static async Task<bool> AnswersWholeAsync(HttpClient visitor)
    {
        using var answer = await visitor.GetAsync("/search?q=caching", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("ma2024deepcache", page, StringComparison.Ordinal);
        return page.Contains("new2024", StringComparison.Ordinal);
    }

    private static async Task<HttpClient> VisitorOfAsync(PortalProcess serve)
    {
        string address = (await serve.WaitForAsync("Serving at")).Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(';');
        var visitor = new HttpClient { BaseAddress = new(address) };
        while (true)
        {
            using var ready = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            if (ready.StatusCode == HttpStatusCode.OK) return visitor;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Makes the library that slows a program's disk.</summary>
    private async Task<string> CompileAsync()
    {
        string library = _portal.File("slow-disk.so");
        using var compiler = Process.Start("tcc", ["-shared", "-nostdlib", "-o", library, Path.Combine(AppContext.BaseDirectory, "Index", "slow-disk.c")]);
        await compiler.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, compiler.ExitCode);
        return library;
    }
}
