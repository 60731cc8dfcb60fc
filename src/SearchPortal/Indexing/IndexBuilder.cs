using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Makes a new generation from a content folder: staging, lock, commit, sync, check, switch. Dies without a trace at any instant.</summary>
public sealed class IndexBuilder(IndexStore store, TimeProvider time)
{
    /// <summary>Builds a generation and makes it current.</summary>
    /// <param name="content">What to index.</param>
    /// <param name="strict">Whether any problem in the content makes the build fail.</param>
    /// <param name="report">Called for each problem, from one thread, while the build runs.</param>
    /// <param name="progress">Told a few times a second; null when nobody listens.</param>
    /// <param name="cancellation">Ends the build; the live generation stays.</param>
    /// <returns>The manifest of the generation now current.</returns>
    /// <exception cref="IndexBuildException">Another build holds the lock, the content is rejected, a check failed, or the disk did.</exception>
    public IndexManifest Build(
        ContentFolder content, bool strict, Action<ContentProblem> report, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{store.Path} {time}");
}
