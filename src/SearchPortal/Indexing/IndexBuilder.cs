using System.Reflection;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>Makes a new generation from a content folder: staging, lock, commit, sync, check, switch. Dies without a trace at any instant.</summary>
public sealed class IndexBuilder(IndexStore store, TimeProvider time)
{
    /// <summary>The version that manifests name.</summary>
    public static string ProgramVersion { get; } =
        typeof(IndexBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Builds a generation and makes it current.</summary>
    /// <param name="content">What to index.</param>
    /// <param name="strict">Whether any problem in the content makes the build fail.</param>
    /// <param name="report">Called for each problem, from one thread, while the build runs.</param>
    /// <param name="progress">Told a few times a second; null when nobody listens.</param>
    /// <param name="cancellation">Ends the build; the live generation stays.</param>
    /// <returns>The manifest of the generation now current.</returns>
    /// <exception cref="IndexBuildException">Another build holds the lock, the content is rejected, a check failed, or the disk did.</exception>
    public IndexManifest Build(
        ContentFolder content, bool strict, Action<ContentProblem> report, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var order = new BuildOrder(content, strict, report, progress, cancellation);
        return Locked(() => Rebuild(order));
    }

    /// <summary>
    /// Makes the next generation from the current one: only what has changed is indexed anew. Where that cannot be done, or not with
    /// gain, everything is. The result answers as a rebuild's would.
    /// </summary>
    /// <param name="content">What to index.</param>
    /// <param name="strict">Whether any problem in the content makes the update fail.</param>
    /// <param name="report">Called for each problem of the content, changed or not; not at all when nothing has changed.</param>
    /// <param name="progress">Told a few times a second; null when nobody listens.</param>
    /// <param name="cancellation">Ends the update; the live generation stays.</param>
    /// <exception cref="IndexBuildException">Another build holds the lock, the content is rejected, a check failed, or the disk did.</exception>
    /// <exception cref="IndexUnavailableException">A newer program wrote the current generation.</exception>
    public IndexUpdate Update(
        ContentFolder content, bool strict, Action<ContentProblem> report, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var order = new BuildOrder(content, strict, report, progress, cancellation);
        return Locked(() =>
        {
            if (store.FindDowngrade() is { } newer) throw new IndexUnavailableException(newer);
            try
            {
                return new UpdateRun(store, time, order).ToEnd();
            }
            catch (RebuildNeededException reason)
            {
                return new IndexUpdate(Rebuild(order), true, reason.Message);
            }
        });
    }

    private IndexManifest Rebuild(BuildOrder order) => new BuildRun(store, time, order, order.Content.Stamp(), former: null).ToEnd();

    private T Locked<T>(Func<T> build)
    {
        try
        {
            Directory.CreateDirectory(store.Path);
            using var held = BuildLock.TryTake(store.Path, time.GetUtcNow())
                ?? throw new IndexBuildException($"another build is running in {store.Path} ({store.FindBuilder() ?? "it has just ended"}); wait for it or end it");
            return build();
        }
        catch (Exception fault) when (DurableFiles.IsDiskFault(fault))
        {
            throw new IndexBuildException($"the index in {store.Path} could not be built: {DurableFiles.Describe(fault)}", fault);
        }
    }
}
