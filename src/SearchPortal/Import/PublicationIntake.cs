using SearchPortal.Content;
using SearchPortal.Import.MarkdownFiles;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>
/// From files to finished publications: reads them one after the other, gives keys where sources have none, looks venues up,
/// checks what can be checked and reports it. Streams; the order of the result depends on the files alone.
/// </summary>
/// <param name="site">Its venues are the known ones.</param>
/// <param name="time">Says which years can be right: up to the next one.</param>
/// <param name="report">Called on the thread that reads, each problem before the publication it belongs to.</param>
public sealed class PublicationIntake(SiteContent site, TimeProvider time, Action<ContentProblem> report)
{
    // What waits outlives collections, and each of them copies it.
    private const int MostWaiting = 64;

    private readonly VenueRegistry venues = new(site.Venues);
    private readonly PublicationLedger ledger = new();

    /// <summary>The owner's venues and those that only publications name; complete once <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<Venue> Venues => venues.All;

    /// <summary>The publications of all files, each with a unique key. To be read once.</summary>
    /// <exception cref="IOException">A file cannot be read; thrown after everything before it, the message names its path.</exception>
    public IEnumerable<Publication> Read(IEnumerable<SourceFile> files) => Finish(files.SelectMany(Readings)).Select(finished => finished.Publication).OfType<Publication>();

    /// <summary>The latest year that a publication may be of; what <see cref="Readings"/> gives depends on it and on the file alone.</summary>
    internal int LatestYear { get; } = time.GetUtcNow().Year + 1;

    /// <summary>What all files say, finished: problems are reported, publications have their keys. To be read once.</summary>
    /// <param name="readings">Of each file in its order; enumerated on another thread.</param>
    internal IEnumerable<FinishedReading> Finish(IEnumerable<Reading> readings)
    {
        foreach (var reading in ReadAhead.Of(readings, MostWaiting))
        {
            if (reading.Problem is not null) report(reading.Problem);
            yield return new(reading, reading.Publication is null ? null : Finish(reading.Publication, reading.Print));
        }
        venues.ReportUnknown(report);
        ledger.ReportReferences(report);
    }

    /// <summary>What a file holds, checked, with problems in their places.</summary>
    internal IEnumerable<Reading> Readings(SourceFile file)
    {
        var problems = new Queue<ContentProblem>();
        bool isSilent = true;
        foreach (var publication in PublicationReader.Read(file, problems.Enqueue))
        {
            var @checked = PublicationChecks.Check(publication, LatestYear, problems.Enqueue);
            while (problems.TryDequeue(out var problem)) yield return new(file.Path, null, problem);
            isSilent = false;
            if (@checked is not null) yield return new(file.Path, @checked, null, WorkPrint.Of(@checked));
        }
        if (isSilent && !problems.Any(problem => problem.Severity == ProblemSeverity.Error))
            problems.Enqueue(ContentProblem.Warning(new SourcePosition(file.Path, 0), null, "no publication was found in the file", "see that its name ends as its format does, and that it is UTF-8"));
        while (problems.TryDequeue(out var problem)) yield return new(file.Path, null, problem);
    }

    private Publication? Finish(Publication publication, WorkPrint print)
    {
        var venue = venues.Find(publication);
        var about = new EntryReport(publication.Source, report) { Entry = EntryReport.Show(publication.Key.Length > 0 ? publication.Key : publication.Title) };
        var placed = MarkdownOwner.Sign(publication, site.Settings.Owner, about) with { Venue = venue?.Key, Type = PublicationChecks.TypeAt(venue, publication.Type) };
        return ledger.Enter(placed, print, about);
    }
}
