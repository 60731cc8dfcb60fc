using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>
/// Keeps account of the publications already read, so that keys stay unique and doubles are seen.
/// Holds fingerprints, not publications: about 100 bytes each.
/// </summary>
internal sealed class PublicationLedger
{
    private readonly Dictionary<ulong, int> ordinalOfKey = [];
    private readonly Dictionary<ulong, int> ordinalOfWork = [];
    private readonly Dictionary<ulong, int> lastNumber = [];
    private readonly List<ulong> records = [];
    private readonly PositionLog positions = new();
    private readonly List<Reference> formerKeys = [];
    private readonly List<Reference> otherVersions = [];

    /// <summary>The publication under its final key; null when it is the same word for word as one already there under that key.</summary>
    /// <param name="publication">Its venue is a venue's key or null.</param>
    /// <param name="print">What its doubles are known by.</param>
    /// <param name="report">Takes what is said about its key and its doubles.</param>
    public Publication? Enter(Publication publication, WorkPrint print, EntryReport report)
    {
        ulong record = Fingerprint.With(print.Record, publication.Venue ?? "");
        string given = GivenKey(publication, report);
        bool isTaken = given.Length > 0 && ordinalOfKey.TryGetValue(Fingerprint.Of(given), out _);
        if (isTaken && IsSame(given, record, report)) return null;
        string key = given.Length == 0 ? Free(publication) : isTaken ? Renamed(given, report) : given;
        ordinalOfKey.Add(Fingerprint.Of(key), records.Count);
        CompareWorks(Fingerprint.With(print.Work, publication.Venue ?? ""), report);
        records.Add(record);
        positions.Add(publication.Source);
        foreach (string former in publication.FormerKeys) formerKeys.Add(new(former, key, publication.Source));
        foreach (string other in publication.OtherVersions) otherVersions.Add(new(other, key, publication.Source));
        return publication with { Key = key };
    }

    /// <summary>Reports keys that publications refer to and that are not there, and former keys that are in use.</summary>
    public void ReportReferences(Action<ContentProblem> report)
    {
        foreach (var other in otherVersions.Where(other => !IsKnown(other.To)))
            report(ContentProblem.Warning(other.At, other.From, $"its other version “{EntryReport.Show(other.To)}” is not here", "correct the key, or take it away"));
        var seen = new Dictionary<string, string>();
        foreach (var former in formerKeys)
        {
            string? holder = IsKnown(former.To) ? former.To : seen.GetValueOrDefault(former.To);
            seen.TryAdd(former.To, former.From);
            if (holder is not null)
                report(ContentProblem.Warning(former.At, former.From, $"its former key “{EntryReport.Show(former.To)}” also leads to “{holder}”", "take it away from one of the two"));
        }
    }

    private bool IsKnown(string key) => ordinalOfKey.ContainsKey(Fingerprint.Of(key));

    private static string GivenKey(Publication publication, EntryReport report)
    {
        if (publication.Key.Length == 0 || Slug.IsKey(publication.Key)) return publication.Key;
        string safe = PublicationKey.Safe(publication.Key);
        string outcome = safe.Length > 0 ? $"“{safe}” is used" : "another one is made";
        report.Warning($"the key “{EntryReport.Show(publication.Key)}” cannot stand in an address; {outcome}", "use letters, digits, '-' and '_' only");
        return safe;
    }

    private bool IsSame(string key, ulong record, EntryReport report)
    {
        int ordinal = ordinalOfKey[Fingerprint.Of(key)];
        if (records[ordinal] != record) return false;
        report.Warning($"the entry stands at {positions[ordinal]} already and is left out here", "take one of the two away");
        return true;
    }

    private string Renamed(string given, EntryReport report)
    {
        string key = Numbered(given);
        var first = positions[ordinalOfKey[Fingerprint.Of(given)]];
        report.Warning($"the key “{EntryReport.Show(given)}” is taken by {first}; “{EntryReport.Show(key)}” is used", "give each entry its own key");
        return key;
    }

    private string Free(Publication publication)
    {
        var candidates = PublicationKey.Candidates(publication);
        return candidates.FirstOrDefault(candidate => !IsKnown(candidate)) ?? Numbered(candidates[0]);
    }

    // Remembers the last number, so that a million entries of one key take linear time.
    private string Numbered(string key)
    {
        ulong hash = Fingerprint.Of(key);
        int number = lastNumber.GetValueOrDefault(hash, 1);
        string numbered;
        do numbered = PublicationKey.Numbered(key, ++number);
        while (IsKnown(numbered));
        lastNumber[hash] = number;
        return numbered;
    }

    private void CompareWorks(ulong work, EntryReport report)
    {
        if (!ordinalOfWork.TryAdd(work, records.Count))
            report.Warning($"title, first author, venue and year are those of {positions[ordinalOfWork[work]]}", "take one of the two away, unless they are two works");
    }

    private readonly record struct Reference(string To, string From, SourcePosition At);
}
