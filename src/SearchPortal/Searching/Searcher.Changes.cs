using System.Text;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <content>Records by the time of their last change.</content>
public sealed partial class Searcher
{
    /// <summary>The date of the oldest record; null when there is none.</summary>
    public DateTimeOffset? FirstChange => generation.Changes.Count == 0 ? null : DateTimeOffset.FromUnixTimeSeconds(generation.Changes[0].Date);

    /// <summary>Records of a window in the order of date and hash, read as they are asked for.</summary>
    /// <param name="window">Which.</param>
    /// <param name="after">Begin after the record of this date and hash; null for the first.</param>
    public IEnumerable<ChangedRecord> Changes(ChangeWindow window, (long Date, ulong Hash)? after = null) => Rows(window, after).Select(Changed);

    /// <summary>The results of a request, those first whose record changed last, of one change the newest papers; within the time of a page. Never fails for what a visitor asked.</summary>
    public ChangeWalk NewestChanges(SearchRequest request)
    {
        var (documents, notices) = Documents(request with { Sort = SortOrder.Newest }, new SearchTime(MostTime));
        int[] rows = Array.ConvertAll(documents, document => changeRows.Value[document]);
        // Seconds since a change and the place by newness in one number: nothing else is compared.
        var places = new long[rows.Length];
        for (int i = 0; i < rows.Length; i++) places[i] = ((generation.Changes[^1].Date - generation.Changes[rows[i]].Date) << 32) | (uint)i;
        Array.Sort(places, rows);
        return new ChangeWalk(rows, notices, row => Changed(generation.Changes[row]));
    }

    /// <summary>How many records a window has.</summary>
    public int CountChanges(ChangeWindow window) => Rows(window, null).Count();

    /// <summary>The record of a key, also of one given up; null when there never was one.</summary>
    public ChangedRecord? FindChange(string key) =>
        generation.Changes.Find(RecordSets.Hash64(Encoding.UTF8.GetBytes(key))) is ChangeRow row && Changed(row) is { } record && record.Key == key ? record : null;

    /// <summary>The set of a venue, year or type.</summary>
    /// <param name="parent">"venue", "year" or "type".</param>
    /// <param name="value">Its value as a facet.</param>
    public static string SetOf(string parent, string value) => RecordSets.Spec(parent, value);

    private IEnumerable<ChangeRow> Rows(ChangeWindow window, (long Date, ulong Hash)? after)
    {
        var changes = generation.Changes;
        int at = changes.First(window.From, 0);
        if (after is var (date, hash))
        {
            int next = changes.First(date, hash);
            if (next < changes.Count && (changes[next].Date, changes[next].KeyHash) == (date, hash)) next++;
            at = Math.Max(at, next);
        }
        uint wanted = RecordSets.Hash(window.Set);
        for (; at < changes.Count && changes[at].Date <= window.Until; at++)
            if (IsIn(changes[at], window.Set, wanted)) yield return changes[at];
    }

    /// <summary>The row of every document; both know the record's offset.</summary>
    private int[] RowsOfDocuments()
    {
        var offsets = new long[generation.Changes.Count];
        int[] numbers = [.. Enumerable.Range(0, offsets.Length)];
        for (int row = 0; row < offsets.Length; row++) offsets[row] = generation.Changes[row].Record;
        Array.Sort(offsets, numbers);
        var rows = new int[columns.Count];
        for (int document = 0; document < rows.Length; document++)
            rows[document] = Array.BinarySearch(offsets, columns.Record(document)) is >= 0 and int place ? numbers[place] : 0;
        return rows;
    }

    private static bool IsIn(ChangeRow row, string? set, uint hash) => set switch
    {
        null or "type" => true,
        "venue" => row.Venue != 0,
        "year" => row.Year != 0,
        _ => row.Venue == hash || row.Year == hash || row.Type == hash,
    };

    private ChangedRecord Changed(ChangeRow row)
    {
        var date = DateTimeOffset.FromUnixTimeSeconds(row.Date);
        if (row.IsTombstone && generation.Changes.Tombstone(row) is var names) return new ChangedRecord(names[0], date, row.KeyHash, names[1..], null);
        var publication = generation.Publications.Read(row.Record);
        string?[] sets = [RecordSets.Venue(publication), RecordSets.Year(publication), RecordSets.Type(publication)];
        return new ChangedRecord(publication.Key, date, row.KeyHash, [.. sets.OfType<string>()], row.IsDeleted ? null : versions.Complete(publication));
    }
}
