using System.Diagnostics;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Tests.Index;

/// <summary>A site that serves while other processes rebuild or update its index. Each time it has new content: every title ends with its number.</summary>
internal sealed class RebuiltPortal : IDisposable
{
    private const int Publications = 150;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal-kill-");
    private readonly IndexStore store;
    private readonly LiveIndex live;
    private readonly string verb;
    private int served;
    private int written;

    /// <param name="verb">"rebuild" or "update".</param>
    public RebuiltPortal(string verb)
    {
        this.verb = verb;
        store = new IndexStore(Path.Combine(folder.FullName, "index"));
        live = new LiveIndex(store);
    }

    /// <summary>Whether a build left something behind.</summary>
    public bool HasStaging => Directory.Exists(StagingPath) && Directory.EnumerateFileSystemEntries(StagingPath).Any();

    private string ContentPath => Path.Combine(folder.FullName, "content");

    private string StagingPath => Path.Combine(store.Path, "staging");

    /// <summary>Rebuilds from new content; it must succeed, leave nothing behind and be served.</summary>
    public TimeSpan RebuildToEnd()
    {
        long began = Stopwatch.GetTimestamp();
        using var process = StartRebuild();
        Assert.True(process.WaitForExit(Patience), "the rebuild does not end");
        var duration = Stopwatch.GetElapsedTime(began);
        Assert.Equal(ExitCode.Ok, process.ExitCode);
        Assert.False(HasStaging);
        Assert.Empty(store.Verify());
        Assert.InRange(store.Generations().Count, 1, 3);
        ServesWhole(onlyNew: true);
        return duration;
    }

    /// <summary>Rebuilds from new content and kills the process after a time; true when it had ended well by then.</summary>
    public bool RebuildAndKill(TimeSpan after)
    {
        using var process = StartRebuild();
        bool ended = process.WaitForExit(after);
        if (!ended) process.Kill();
        Assert.True(process.WaitForExit(Patience));
        if (ended) Assert.Equal(ExitCode.Ok, process.ExitCode);
        return ended;
    }

    /// <summary>The running site and one that starts now both serve one whole generation: that of before, or the newest.</summary>
    public void ServesWhole(bool onlyNew)
    {
        live.Refresh();
        using var started = new LiveIndex(store);
        int number = NumberServed(live);
        Assert.Equal(number, NumberServed(started));
        Assert.Contains(number, onlyNew ? [written] : new[] { served, written });
        served = number;
    }

    public void Dispose()
    {
        live.Dispose();
        folder.Delete(recursive: true);
    }

    private static int NumberServed(LiveIndex index)
    {
        using var lease = index.Acquire();
        var result = lease.Searcher.Search(new SearchRequest { Text = "pruning", Size = SearchRequest.MaximumSize });
        Assert.Null(index.Fault);
        Assert.Equal((Publications, Publications), (result.Total, result.Hits.Count));
        return int.Parse(Assert.Single(result.Hits.Select(hit => hit.Publication.Title.Split(' ')[^1]).Distinct()), System.Globalization.CultureInfo.InvariantCulture);
    }

    private Process StartRebuild()
    {
        written++;
        Directory.CreateDirectory(ContentPath);
        File.WriteAllLines(Path.Combine(ContentPath, "papers.jsonl"), Enumerable.Range(1, Publications).Select(Line));
        return Process.Start(new ProcessStartInfo
        {
            FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "SearchPortal.Cli.dll"), "index", verb, "--content", ContentPath, "--index", store.Path },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Half of a short build is the compiler's profiling, which would pay in long ones only.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
    }

    private string Line(int i) =>
        $$"""{"key": "p{{i}}", "title": "Pruning network {{i}} for the time number {{written}}", "year": {{1990 + i % 30}}, "venue": "v{{i % 7}}", "authors": ["Given{{i % 50}} Family{{i % 40}}"], "abstract": "We prune {{i}} layers and keep $O(n^{{i % 9}})$ weights of {{i * 7919}}."}""";
}
