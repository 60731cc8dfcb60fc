using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>The notes of a record; "Award: …" and "Retracted: …" are how the portal writes what RIS has no tag for.</summary>
internal static class RisRemarks
{
    private const string AwardLabel = "Award: ";

    private static readonly PublicationStatus[] Told = [PublicationStatus.Corrected, PublicationStatus.Retracted, PublicationStatus.Withdrawn, PublicationStatus.Preprint];

    /// <summary>The publication with awards, standing, and the first note for readers.</summary>
    public static Publication Add(TaggedRecord record, Publication plain)
    {
        var notes = record.All("N1", "RN").Select(value => TextCleaner.Line(value)).ToList();
        var awards = notes.Where(note => note.StartsWith(AwardLabel, StringComparison.Ordinal)).Select(note => note[AwardLabel.Length..]).ToList();
        notes.RemoveAll(note => note.StartsWith(AwardLabel, StringComparison.Ordinal));
        var publication = plain with
        {
            Awards = awards,
            Status = plain.Type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
        };
        foreach (var status in Told)
            if (notes.FindIndex(note => note == $"{status}" || note.StartsWith($"{status}: ", StringComparison.Ordinal)) is var at and >= 0)
            {
                string note = notes[at];
                notes.RemoveAt(at);
                publication = publication with { Status = status, StatusNotice = note.Length > $"{status}: ".Length ? note[$"{status}: ".Length..] : null };
                break;
            }
        return publication with { Note = notes.FirstOrDefault(ExportNote.IsForReaders) };
    }
}
