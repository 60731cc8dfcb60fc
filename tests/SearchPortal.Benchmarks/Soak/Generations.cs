using System.Collections.Concurrent;
using SearchPortal.Indexing;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>The generations that there have been, and what answers said of theirs.</summary>
internal sealed class Generations(IndexStore store)
{
    private readonly ConcurrentDictionary<string, int> papersOf = new();
    private readonly ConcurrentDictionary<(string? Id, int? Papers), string> said = new();

    /// <summary>Papers of the current generation.</summary>
    public int Current => Learn().Single(generation => generation.Id == store.FindCurrent()).Counts.Publications;

    /// <summary>Papers of the generation that a rollback goes to.</summary>
    public int Before => Learn().First(generation => string.CompareOrdinal(generation.Id, store.FindCurrent()) < 0).Counts.Publications;

    /// <summary>An answer says which generation it comes from.</summary>
    /// <param name="id">By its version; null when it has none.</param>
    /// <param name="papers">By its last line; null when it has none.</param>
    /// <param name="path">The address asked for.</param>
    public void Say(string? id, int? papers, string path) => said.TryAdd((id, papers), path);

    /// <summary>Answers that named no generation there is, or two: one sentence each. To be asked before generations are removed.</summary>
    public IReadOnlyList<string> Faults()
    {
        Learn();
        return [.. said.Where(saying => !IsTrue(saying.Key)).Select(saying => $"{saying.Value} came from the generation {saying.Key.Id ?? "?"} with {saying.Key.Papers} papers, which there never was")];
    }

    private bool IsTrue((string? Id, int? Papers) saying) => saying switch
    {
        (null, null) => true,
        (null, int papers) => papersOf.Values.Contains(papers),
        (string id, var papers) => papersOf.TryGetValue(id, out int its) && (papers is null || papers == its),
    };

    private IReadOnlyList<IndexManifest> Learn()
    {
        var all = store.Generations();
        foreach (var generation in all) papersOf[generation.Id] = generation.Counts.Publications;
        return all;
    }
}
