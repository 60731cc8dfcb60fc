using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.AclAnthology;

/// <summary>What a volume of the ACL Anthology says about all its papers.</summary>
internal sealed class AclVolume
{
    private XmlPart? meta;
    private string? place;
    private bool isJournal;

    /// <summary>Takes a volume's metadata; they hold for the papers after it.</summary>
    public void Open(XmlEntry entry)
    {
        (meta, place) = (entry.Part, Place(entry));
        isJournal = entry.Parent!.Is("type", "journal") || meta.Find("journal-title") is not null;
    }

    /// <summary>The paper with what its volume says of it.</summary>
    /// <param name="paper">As it says itself.</param>
    /// <param name="entry">Where it stands.</param>
    /// <param name="report">Told of names that are none.</param>
    public Publication Add(Publication paper, XmlEntry entry, EntryReport report)
    {
        // The metadata of its volume may have been broken; those of the volume before are none of it.
        if (meta is null || Place(entry) != place) return paper;
        var date = Date(meta);
        return paper with
        {
            Editors = paper.Editors.Count > 0 ? paper.Editors : AclPeople.Read(meta, "editor", report),
            Year = paper.Year ?? date?.Year,
            Date = paper.Date ?? (date?.Month is null ? null : date),
            Type = isJournal ? PublicationType.JournalArticle : PublicationType.ConferencePaper,
            Venue = Venue(meta),
            ContainerTitle = paper.ContainerTitle ?? XmlWords.Line(meta.Find("journal-title")) ?? XmlWords.Line(meta.Find("booktitle")),
            Volume = XmlWords.Line(meta.Find("journal-volume")),
            Issue = paper.Issue ?? XmlWords.Line(meta.Find("journal-issue")),
            Publisher = XmlWords.Line(meta.Find("publisher")),
            Identifiers = paper.Identifiers with { Isbn = XmlWords.Line(meta.Find("isbn")) },
        };
    }

    /// <summary>Year and month of the volume, or of a paper that states its own; null when there is no year.</summary>
    public static PartialDate? Date(XmlPart part) =>
        XmlWords.Line(part.Find("year")) is string year ? WrittenDate.Find($"{year} {XmlWords.Line(part.Find("month"))}".TrimEnd()) : null;

    private static string Place(XmlEntry entry) => string.Join('/', entry.Around.Select(part => part.Attribute("id")));

    // "ws" stands for every workshop, beside the workshop's own.
    private static string? Venue(XmlPart meta)
    {
        var names = XmlWords.Lines(meta.All("venue"));
        return names.FirstOrDefault(name => name != "ws") ?? (names.Count > 0 ? names[0] : null);
    }
}
