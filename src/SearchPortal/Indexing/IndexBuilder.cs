using System.Globalization;
using System.Reflection;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Makes a new generation from a content folder: staging, lock, commit, sync, check, switch. Dies without a trace at any instant.</summary>
public sealed class IndexBuilder(IndexStore store, TimeProvider time)
{
    private const int ProgressEvery = 250;

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
        try
        {
            Directory.CreateDirectory(store.Path);
            using var held = BuildLock.TryTake(store.Path, time.GetUtcNow())
                ?? throw new IndexBuildException($"another build is running in {store.Path} ({store.FindBuilder() ?? "it has just ended"}); wait for it or end it");
            return new Run(store, time, content, strict, report, progress, cancellation).ToEnd();
        }
        catch (Exception fault) when (DurableFiles.IsDiskFault(fault))
        {
            throw new IndexBuildException($"the index in {store.Path} could not be built: {fault.Message}", fault);
        }
    }

    /// <summary>One build, with the lock held.</summary>
    private sealed class Run(
        IndexStore store, TimeProvider time, ContentFolder content, bool strict, Action<ContentProblem> report, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        private readonly DateTimeOffset began = time.GetUtcNow();
        private int errors;
        private int warnings;

        public IndexManifest ToEnd()
        {
            string fingerprint = content.Fingerprint();
            string staging = store.CreateStaging(string.Create(CultureInfo.InvariantCulture, $"{began:yyyyMMdd'T'HHmmssfff'Z'}-{fingerprint[..8]}"));
            try
            {
                var counts = Write(staging);
                Reject(counts);
                var manifest = Describe(staging, fingerprint, counts);
                Tell("checking", counts.Publications, 1);
                var faults = GenerationCheck.Run(staging, digests: false);
                if (faults.Count > 0) throw new IndexBuildException($"the new generation did not pass its checks: {string.Join("; ", faults)}");
                cancellation.ThrowIfCancellationRequested();
                store.Activate(staging);
                return manifest;
            }
            catch
            {
                // A fault in the middle of the switch comes after the move.
                if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
                throw;
            }
        }

        private IndexCounts Write(string staging)
        {
            var site = content.ReadSite(Count);
            var files = content.PublicationFiles();
            var share = new ReadShare(files);
            var intake = new PublicationIntake(site, time, Count);
            var venues = new Dictionary<string, Venue>(StringComparer.Ordinal);
            using var writer = new GenerationWriter(staging, site, FindVenue);
            foreach (var publication in intake.Read(files))
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Add(publication);
                if (writer.Count % ProgressEvery == 0) Tell("indexing", writer.Count, share.After(publication.Source.File));
            }
            Tell("merging", writer.Count, 1);
            return writer.Complete(intake.Venues);

            Venue? FindVenue(string key)
            {
                if (venues.TryGetValue(key, out var known)) return known;
                known = intake.Venues.FirstOrDefault(venue => venue.Key == key);
                if (known is not null) venues.Add(key, known);
                return known;
            }
        }

        private void Reject(IndexCounts counts)
        {
            if (strict && errors + warnings > 0)
                throw new IndexBuildException($"the content has {errors} errors and {warnings} warnings, and --strict allows none; the index is unchanged");
            if (counts.Publications == 0 && errors > 0)
                throw new IndexBuildException($"none of the content's publications could be read ({errors} errors); the index is unchanged");
        }

        private IndexManifest Describe(string staging, string fingerprint, IndexCounts counts)
        {
            var now = time.GetUtcNow();
            var manifest = new IndexManifest
            {
                Id = Path.GetFileName(staging),
                SchemaVersion = IndexSchema.Version,
                ProgramVersion = ProgramVersion,
                ContentFingerprint = fingerprint,
                Built = now,
                Duration = now - began,
                Counts = counts,
                Errors = errors,
                Warnings = warnings,
                Checks = GenerationCheck.Names,
                Files = [.. Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => FileOf(staging, path))],
            };
            GenerationFiles.Write(Path.Combine(staging, GenerationFiles.Manifest), manifest);
            return manifest;
        }

        private static IndexFile FileOf(string staging, string path) =>
            new(Path.GetRelativePath(staging, path).Replace('\\', '/'), new FileInfo(path).Length, GenerationCheck.DigestOf(path));

        private void Count(ContentProblem problem)
        {
            if (problem.Severity == ProblemSeverity.Error) errors++;
            else warnings++;
            report(problem);
        }

        private void Tell(string step, int publications, double share) =>
            progress?.Report(new BuildProgress(step, publications, share, time.GetUtcNow() - began));
    }
}
