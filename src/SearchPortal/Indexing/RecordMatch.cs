using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Finds the publications that are what they were in the former generation, and in the end what became of the others.</summary>
internal sealed class RecordMatch
{
    private readonly FormerGeneration former;
    private readonly Func<string, Venue?> findVenue;
    private readonly Dictionary<string, long> loose = new(StringComparer.Ordinal);
    private readonly HashSet<long> kept = [];
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly RecordWriter record = new();

    /// <summary>Knows the former records.</summary>
    /// <param name="former">The generation before.</param>
    /// <param name="stamp">The content now.</param>
    /// <param name="findVenue">Gives the venue of a key now.</param>
    public RecordMatch(FormerGeneration former, ContentStamp stamp, Func<string, Venue?> findVenue)
    {
        this.former = former;
        this.findVenue = findVenue;
        var unchanged = stamp.Publications.ToDictionary(at => at.File.Path, at => at.Sha256, StringComparer.Ordinal);
        foreach (var section in former.Readings.Directory.Sections)
        {
            if (unchanged.GetValueOrDefault(section.File) == section.Sha256) continue;
            foreach (long at in former.Readings.Records(section)) loose[former.Publications.ReadKey(at)] = at;
        }
    }

    /// <summary>Publications that stay as they are.</summary>
    public int Kept => kept.Count;

    /// <summary>Publications that are written anew.</summary>
    public int Written => written.Count;

    /// <summary>Offset of the former record that says the same and is found the same way; null when the publication has to be written.</summary>
    public long? Find(FinishedReading finished)
    {
        var publication = finished.Publication!;
        long? same = finished.Reading is FormerReading reading ? Same(reading, publication) : Same(publication);
        if (same is long at) kept.Add(at);
        else written.Add(publication.Key);
        return same;
    }

    /// <summary>What has become of the former records.</summary>
    /// <param name="remove">Called with each key that there is no more.</param>
    public PaperChanges Complete(Action<string> remove)
    {
        int removed = 0, changed = 0;
        foreach (var section in former.Readings.Directory.Sections)
        {
            foreach (long at in former.Readings.Records(section))
            {
                if (kept.Contains(at)) continue;
                string key = former.Publications.ReadKey(at);
                if (written.Contains(key))
                {
                    changed++;
                    continue;
                }
                remove(key);
                removed++;
            }
        }
        return new PaperChanges(former.Manifest.Id, Written - changed, changed, removed, Kept);
    }

    private long? Same(FormerReading reading, Publication publication)
    {
        var before = reading.Finished;
        bool isSame = before.Key == publication.Key && before.Venue == publication.Venue && before.Type == publication.Type && IsVenueSame(publication);
        return isSame ? reading.Record : null;
    }

    private long? Same(Publication publication)
    {
        if (!loose.TryGetValue(publication.Key, out long at) || !IsVenueSame(publication)) return null;
        record.Clear();
        PublicationRecord.Write(record, publication);
        return record.Written.SequenceEqual(former.Publications.Body(at)) ? at : null;
    }

    private bool IsVenueSame(Publication publication) =>
        publication.Venue is not string key || findVenue(key)?.ShortName == former.FindVenue(key)?.ShortName;
}
