namespace SearchPortal.Indexing;

/// <summary>What a repair did, and what only a rebuild can do. Generations of other programs are left alone.</summary>
/// <param name="Mended">What was done, one sentence each; empty when nothing was to be done.</param>
/// <param name="Left">What is wrong still and what to do; null when nothing is.</param>
public sealed record IndexRepair(IReadOnlyList<string> Mended, string? Left)
{
    /// <summary>
    /// Reads every byte of every generation. With the newest whole one current, damaged ones are removed, so that no rollback chooses
    /// them. While none is whole all stay as they are: a damaged one may serve better than none. Call with the lock held.
    /// </summary>
    internal static IndexRepair Of(IndexStore store)
    {
        var mended = new List<string>();
        if (store.ClearStaging()) mended.Add("removed what a build that died had left");
        var foreign = store.Generations().Where(generation => generation.SchemaVersion != IndexSchema.Version).Select(generation => generation.Id).ToHashSet();
        var faults = store.Ids().Where(id => !foreign.Contains(id)).ToDictionary(id => id, store.Verify);
        string? current = store.FindCurrent();
        if (current is not null && foreign.Contains(current)) return new(mended, store.FindFault());
        if (store.Ids().FirstOrDefault(id => faults.TryGetValue(id, out var found) && found.Count == 0) is not { } newest)
            return new(mended, $"{store.Path} holds no whole generation; run `index rebuild`");
        if (current is null || !faults.TryGetValue(current, out var wrong) || wrong.Count > 0)
        {
            store.Choose(newest);
            mended.Add($"switched to {newest}, the newest whole generation");
        }
        foreach (var (id, found) in faults.Where(generation => generation.Value.Count > 0))
        {
            store.Remove(id);
            mended.Add($"removed {id}: {found[0]}");
        }
        store.ClearStaging();
        return new(mended, null);
    }
}
