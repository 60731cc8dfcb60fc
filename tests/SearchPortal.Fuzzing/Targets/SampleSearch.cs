using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>A search over the sample content, built when it is first asked.</summary>
internal static class SampleSearch
{
    private static readonly Lazy<LiveIndex> Index = new(Build);

    /// <summary>Asks something.</summary>
    public static void Ask(Action<Searcher> question)
    {
        using var lease = Index.Value.Acquire();
        question(lease.Searcher);
    }

    private static LiveIndex Build()
    {
        var folder = Directory.CreateTempSubdirectory("searchportal-fuzz-");
        var store = new IndexStore(folder.FullName);
        new IndexBuilder(store, TimeProvider.System).Build(new ContentFolder(Path.Combine(AppContext.BaseDirectory, "Seeds", "content")), strict: false, _ => { });
        var live = new LiveIndex(store);
        live.Refresh();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            live.Dispose();
            folder.Delete(recursive: true);
        };
        return live;
    }
}
