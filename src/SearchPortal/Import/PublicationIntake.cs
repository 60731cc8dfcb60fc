using SearchPortal.Content;
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
    // Enough to bridge a pause of the consumer, little enough to weigh nothing.
    private const int MostWaiting = 512;

    private readonly VenueRegistry venues = new(site.Venues);
    private readonly PublicationLedger ledger = new();

    /// <summary>The owner's venues and those that only publications name; complete once <see cref="Read"/> has been read to its end.</summary>
    public IReadOnlyList<Venue> Venues => venues.All;

    /// <summary>The publications of all files, each with a unique key. To be read once.</summary>
    /// <exception cref="IOException">A file cannot be read; thrown after everything before it, the message names its path.</exception>
    public IEnumerable<Publication> Read(IEnumerable<SourceFile> files)
    {
        int latestYear = time.GetUtcNow().Year + 1;
        foreach (var reading in ReadAhead.Of(Readings(files, latestYear), MostWaiting))
        {
            if (reading.Problem is not null) report(reading.Problem);
            if (reading.Publication is not null && Finish(reading.Publication) is Publication finished) yield return finished;
        }
        venues.ReportUnknown(report);
        ledger.ReportReferences(report);
    }

    /// <summary>What the files hold, checked, with problems in their places.</summary>
    private static IEnumerable<Reading> Readings(IEnumerable<SourceFile> files, int latestYear)
    {
        var problems = new Queue<ContentProblem>();
        foreach (var file in files)
        {
            foreach (var publication in PublicationReader.Read(file, problems.Enqueue))
            {
                var @checked = PublicationChecks.Check(publication, latestYear, problems.Enqueue);
                while (problems.TryDequeue(out var problem)) yield return new(null, problem);
                if (@checked is not null) yield return new(@checked, null);
            }
            while (problems.TryDequeue(out var problem)) yield return new(null, problem);
        }
    }

    private Publication? Finish(Publication publication)
    {
        var venue = venues.Find(publication);
        var placed = publication with { Venue = venue?.Key, Type = PublicationChecks.TypeAt(venue, publication.Type) };
        return ledger.Enter(placed, new EntryReport(placed.Source, report) { Entry = placed.Key.Length > 0 ? EntryReport.Show(placed.Key) : EntryReport.Show(placed.Title) });
    }

    private readonly record struct Reading(Publication? Publication, ContentProblem? Problem);
}
