using System.Runtime.InteropServices;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="ChangeFile"/>: a record that is what it was keeps its date, a key that is gone stays as a tombstone.</summary>
/// <param name="former">The dates so far; null for none.</param>
/// <param name="findVenue">Gives the venue of a key.</param>
internal sealed class ChangeFileWriter(FormerChanges? former, Func<string, Venue?> findVenue)
{
    private const long Now = long.MaxValue;

    private readonly List<ChangeRow> rows = [];
    private readonly RecordWriter record = new();
    private readonly Dictionary<(string? Venue, int? Year, PublicationType Type), (uint Venue, uint Year, uint Type)> sets = [];

    /// <summary>Takes a paper in.</summary>
    /// <param name="publication">It.</param>
    /// <param name="at">Offset of its record.</param>
    public void Add(Publication publication, long at)
    {
        ulong hash = RecordSets.Hash64(Encoding.UTF8.GetBytes(publication.Key)), print = Print(publication);
        var before = former?.Rows.Find(hash);
        bool isSame = before is { IsTombstone: false } row && row.Print == print;
        var (venue, year, type) = Sets(publication);
        rows.Add(new ChangeRow(
            isSame ? before!.Value.Date : Now, hash, print, at | (publication.Status == PublicationStatus.Withdrawn ? 1L : 0), venue, year, type));
    }

    /// <summary>Takes a paper in whose record is the one that it was; where the venue is what it was too, its row is.</summary>
    /// <param name="publication">It.</param>
    /// <param name="at">Offset of its record, here and in the generation before.</param>
    /// <param name="before">That generation.</param>
    public void Keep(Publication publication, long at, FormerGeneration before)
    {
        if (IsVenueSame(publication, before) && former?.Find(before, at) is ChangeRow row) rows.Add(row);
        else Add(publication, at);
    }

    /// <summary>Writes the file.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="now">Date of what has changed; a clock that went back is not believed.</param>
    public void Complete(string folder, DateTimeOffset now)
    {
        var tombstones = new MemoryStream();
        Bury(tombstones);
        long newest = former is { Rows.Count: > 0 } ? former.Rows[former.Rows.Count - 1].Date : 0;
        long date = Math.Max(now.ToUnixTimeSeconds(), newest);
        var all = CollectionsMarshal.AsSpan(rows);
        foreach (ref var row in all) if (row.Date == Now) row = row with { Date = date };
        all.Sort();
        int[] byHash = [.. Enumerable.Range(0, rows.Count)];
        Array.Sort(Array.ConvertAll(byHash, at => rows[at].KeyHash), byHash);
        using var file = new FileStream(Path.Combine(folder, ChangeFile.Name), FileMode.CreateNew, FileAccess.Write);
        file.Write(BitConverter.GetBytes((long)rows.Count));
        file.Write(MemoryMarshal.AsBytes(all));
        file.Write(MemoryMarshal.AsBytes(byHash.AsSpan()));
        tombstones.WriteTo(file);
    }

    private void Bury(MemoryStream tombstones)
    {
        if (former is null) return;
        var living = rows.Select(row => row.KeyHash).ToHashSet();
        for (int i = 0; i < former.Rows.Count; i++)
        {
            var row = former.Rows[i];
            if (living.Contains(row.KeyHash) || former.FindNames(row) is not { } told) continue;
            byte[] names = Encoding.UTF8.GetBytes(string.Join('\n', told));
            rows.Add(row with { Date = row.IsTombstone ? row.Date : Now, Place = ~tombstones.Length });
            tombstones.Write(BitConverter.GetBytes(names.Length));
            tombstones.Write(names);
        }
    }

    private bool IsVenueSame(Publication publication, FormerGeneration before)
    {
        if (publication.Venue is not string key) return true;
        Venue? now = findVenue(key), then = before.FindVenue(key);
        return (now?.ShortName, now?.LongName) == (then?.ShortName, then?.LongName);
    }

    private (uint Venue, uint Year, uint Type) Sets(Publication publication)
    {
        ref var hashes = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, (publication.Venue, publication.Year, publication.Type), out bool isKnown);
        if (!isKnown) hashes = (RecordSets.Hash(RecordSets.Venue(publication)), RecordSets.Hash(RecordSets.Year(publication)), RecordSets.Hash(RecordSets.Type(publication)));
        return hashes;
    }

    private ulong Print(Publication publication)
    {
        record.Clear();
        PublicationRecord.Write(record, publication);
        var venue = publication.Venue is { } key ? findVenue(key) : null;
        return RecordSets.Hash64([.. record.Written, .. Encoding.UTF8.GetBytes($"{venue?.ShortName}\n{venue?.LongName}")]);
    }
}
