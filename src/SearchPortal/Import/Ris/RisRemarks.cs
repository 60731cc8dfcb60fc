using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>The notes of a record; "Award: …" and "Retracted: …" are how the portal writes what RIS has no tag for.</summary>
internal static class RisRemarks
{
    private const string AwardLabel = "Award: ";

    private const string LinkLabel = "Link, ";

    /// <summary>Links whose kind no address tells: "Link, video: https://example.org/1".</summary>
    public static IEnumerable<(string Kind, string Url)> Links(TaggedRecord record) =>
        record.All("N1", "RN").Where(IsLink).Select(note => note.Trim()[LinkLabel.Length..].Split(": ", 2)).Select(parts => (parts[0], parts[1]));

    /// <summary>The publication with awards, standing, and the first note for readers.</summary>
    public static Publication Add(TaggedRecord record, Publication plain)
    {
        var notes = record.All("N1", "RN").Where(note => !IsLink(note)).Select(value => TextCleaner.Line(value)).ToList();
        var awards = notes.Where(note => note.StartsWith(AwardLabel, StringComparison.Ordinal)).Select(note => note[AwardLabel.Length..]).ToList();
        notes.RemoveAll(note => note.StartsWith(AwardLabel, StringComparison.Ordinal));
        var publication = plain with
        {
            Awards = awards,
            Status = plain.Type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
        };
        if (notes.Find(note => StandingText.Find(note) is not null) is string said && StandingText.Find(said) is var (status, notice))
        {
            notes.Remove(said);
            publication = publication with { Status = status, StatusNotice = notice };
        }
        var remarks = notes.Where(ExportNote.IsForReaders).ToList();
        foreach (string _ in remarks.Skip(1)) record.Leave("N1");
        return publication with { Note = remarks.FirstOrDefault() };
    }

    private static bool IsLink(string note) => note.TrimStart().StartsWith(LinkLabel, StringComparison.Ordinal) && note.Contains(": http", StringComparison.Ordinal);
}
