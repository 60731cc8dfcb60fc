using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Indexing;

/// <summary>One build with the lock held: stage, write, check, switch. From a former generation it takes over what has not changed.</summary>
/// <param name="store">Where the generation goes.</param>
/// <param name="time">The clock.</param>
/// <param name="order">What was asked.</param>
/// <param name="stamp">The content before it is read.</param>
/// <param name="former">The generation to go on from; null to index everything anew.</param>
internal sealed class BuildRun(IndexStore store, TimeProvider time, BuildOrder order, ContentStamp stamp, FormerGeneration? former)
{
    private const int ProgressEvery = 250;

    private readonly DateTimeOffset began = time.GetUtcNow();
    private IReadOnlySet<string> shared = new HashSet<string>();
    private PaperChanges? changes;
    private int errors;
    private int warnings;

    /// <summary>Builds the generation and makes it current.</summary>
    /// <exception cref="RebuildNeededException">The former generation is of no use; nothing was changed.</exception>
    /// <exception cref="IndexBuildException">The content is rejected, or the new generation did not pass its checks.</exception>
    public IndexManifest ToEnd()
    {
        string fingerprint = stamp.Fingerprint();
        string staging = store.CreateStaging(string.Create(CultureInfo.InvariantCulture, $"{began:yyyyMMdd'T'HHmmssfff'Z'}-{fingerprint[..8]}"));
        try
        {
            if (former is not null) shared = SharedGeneration.Bring(former.Folder, staging);
            var counts = Write(staging);
            Reject(counts);
            RejectChanged();
            var manifest = Describe(staging, fingerprint, counts);
            Tell("checking", counts.Publications, 1);
            // The disk takes its time, the check the processor's.
            AllCores.Run(() => Check(staging), () => DurableFiles.Sync(staging));
            order.Cancellation.ThrowIfCancellationRequested();
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
        var site = order.Content.ReadSite(Count);
        order.Content.CopyImages(site.Images, Path.Combine(staging, GenerationFiles.Images));
        var intake = new PublicationIntake(site, time, Count);
        var venues = new VenueLookup(intake);
        var match = former is null ? null : new RecordMatch(former, stamp, venues.Find);
        using var writer = new GenerationWriter(staging, site, venues.Find, former);
        using var readings = new ReadingsFileWriter(staging);
        using var known = FormerChanges.Open(store);
        var dates = new ChangeFileWriter(known, venues.Find);
        var share = new ReadShare(stamp.Publications);
        foreach (var finished in intake.Finish(stamp.Publications.SelectMany(at => former?.FindReadings(at) ?? intake.Readings(at.File))))
        {
            order.Cancellation.ThrowIfCancellationRequested();
            readings.Add(finished, finished.Publication is null ? 0 : Place(finished, match, writer, dates));
            if (writer.Count % ProgressEvery == 0) Tell("indexing", writer.Count, share.After(finished.Reading.File));
        }
        changes = match?.Complete(writer.Remove);
        if (changes is not null) UpdateLimits.Check(changes);
        Tell("merging", writer.Count, 1);
        IndexCounts? counts = null;
        AllCores.Run(
            () => counts = writer.Complete(intake.Venues),
            () => dates.Complete(staging, time.GetUtcNow()),
            () => readings.Complete(stamp, intake.LatestYear));
        return counts!;
    }

    /// <summary>Writes a publication, or takes its record over; gives the offset.</summary>
    private long Place(FinishedReading finished, RecordMatch? match, GenerationWriter writer, ChangeFileWriter dates)
    {
        var publication = finished.Publication!;
        if (match?.Find(finished) is long kept)
        {
            writer.Keep(publication, kept);
            dates.Keep(publication, kept, former!);
            return kept;
        }
        if (match is not null) UpdateLimits.Check(match);
        long record = writer.Add(publication);
        dates.Add(publication, record);
        return record;
    }

    private void Reject(IndexCounts counts)
    {
        if (order.Strict && errors + warnings > 0)
            throw new IndexBuildException($"the content has {errors} errors and {warnings} warnings, and --strict allows none; the index is unchanged");
        if (counts.Publications == 0 && errors > 0)
            throw new IndexBuildException($"none of the content's publications could be read ({errors} errors); the index is unchanged");
    }

    /// <summary>A file that is being written may have been read half, or empty; what is indexed already is better than that.</summary>
    private void RejectChanged()
    {
        if (store.FindCurrent() is not null && stamp.Site.Concat(stamp.Publications).FirstOrDefault(file => !file.StillHolds()) is { } changed)
            throw new IndexBuildException($"{changed.File.Path} changed while it was read; the index is unchanged; run this again when the content is at rest");
    }

    private IndexManifest Describe(string staging, string fingerprint, IndexCounts counts)
    {
        var now = time.GetUtcNow();
        string[] paths = [.. Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var files = new IndexFile[paths.Length];
        AllCores.For(paths.Length, i => files[i] = FileOf(staging, paths[i]));
        var manifest = new IndexManifest
        {
            Id = Path.GetFileName(staging),
            SchemaVersion = IndexSchema.Version,
            ProgramVersion = IndexBuilder.ProgramVersion,
            ContentFingerprint = fingerprint,
            Built = now,
            Duration = now - began,
            Counts = counts,
            Changes = changes,
            Errors = errors,
            Warnings = warnings,
            Checks = GenerationCheck.Names(former is not null),
            Files = [.. files],
        };
        GenerationFiles.Write(Path.Combine(staging, GenerationFiles.Manifest), manifest);
        return manifest;
    }

    private IndexFile FileOf(string staging, string path)
    {
        string name = Path.GetRelativePath(staging, path).Replace('\\', '/');
        var known = shared.Contains(name) ? former!.Manifest.Files.FirstOrDefault(file => file.Name == name) : null;
        return known ?? new IndexFile(name, new FileInfo(path).Length, GenerationCheck.DigestOf(path));
    }

    private void Check(string staging)
    {
        var faults = former is null ? GenerationCheck.Run(staging, digests: false) : GenerationCheck.RunUpdated(staging, former.Folder);
        if (faults.Count == 0) return;
        string told = string.Join("; ", faults);
        if (former is not null) throw new RebuildNeededException($"the updated index did not pass its checks: {told}");
        throw new IndexBuildException($"the new generation did not pass its checks: {told}");
    }

    private void Count(ContentProblem problem)
    {
        if (problem.Severity == ProblemSeverity.Error) errors++;
        else if (problem.Severity == ProblemSeverity.Warning) warnings++;
        order.Report(problem);
    }

    private void Tell(string step, int publications, double share) =>
        order.Progress?.Report(new BuildProgress(step, publications, share, time.GetUtcNow() - began));
}
