namespace SearchPortal.Benchmarks.Parts;

/// <summary>All benchmarks of parts.</summary>
internal static class PartBenchmarks
{
    /// <summary>Their classes, in the order of a publication's way.</summary>
    public static Type[] All { get; } = [typeof(TextParts), typeof(SearchParts)];
}
