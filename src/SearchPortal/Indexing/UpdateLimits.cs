namespace SearchPortal.Indexing;

/// <summary>How much may differ before indexing everything anew is the better way.</summary>
internal static class UpdateLimits
{
    /// <summary>Up to so many papers an update is worth it whatever their share.</summary>
    private const int AlwaysAllowed = 200;

    /// <summary>Part of all papers.</summary>
    private const double Share = 0.1;

    /// <summary>Ends an update early that writes too much.</summary>
    /// <exception cref="RebuildNeededException">Too much differs.</exception>
    public static void Check(RecordMatch match) => Check(match.Written, match.Kept + match.Written, "papers have changed");

    /// <summary>Judges a whole update.</summary>
    /// <exception cref="RebuildNeededException">Too much differs.</exception>
    public static void Check(PaperChanges changes)
    {
        int all = changes.Added + changes.Changed + changes.Unchanged;
        Check(changes.Added + changes.Changed, all, "papers have changed");
        Check(changes.Removed, all, "papers are gone");
    }

    /// <summary>Judges what updates have left in an index: removed documents and records that nothing refers to make it slower.</summary>
    /// <param name="removed">Documents that are still there and no longer count.</param>
    /// <param name="all">Documents that count.</param>
    /// <exception cref="RebuildNeededException">Too much is left.</exception>
    public static void CheckRemains(int removed, int all) => Check(removed, all, "removed papers are still in the index");

    private static void Check(int count, int all, string what)
    {
        if (count > AlwaysAllowed && count > Share * all) throw new RebuildNeededException($"{count} of {all} {what}");
    }
}
