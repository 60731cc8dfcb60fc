namespace SearchPortal.Fuzzing.Targets;

/// <summary>Everything that takes what others write.</summary>
internal static class FuzzTargets
{
    /// <summary>All of it.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } = [.. ReaderTargets.All(), .. SettingsTargets.All(), .. TextTargets.All(), .. QueryTargets.All()];
}
