using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>note</c>: awards, where the paper stands, and a remark for readers.</summary>
internal static class ModsNotes
{
    /// <summary>The publication with what its notes say.</summary>
    public static Publication Add(XmlPart mods, Publication plain)
    {
        var standing = mods.All("note").Where(note => note.Is("type", "publication status")).Select(XmlWords.Line).OfType<string>().Select(StandingText.Find).FirstOrDefault(found => found is not null);
        return plain with
        {
            Awards = XmlWords.Lines(mods.All("note").Where(note => note.Is("type", "award"))),
            Status = standing?.Status ?? (plain.Type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published),
            StatusNotice = standing?.Notice,
            Note = mods.All("note").Where(note => !note.Is("type", "venue", "event", "award", "publication status")).Select(XmlWords.Line).FirstOrDefault(note => note is not null),
        };
    }
}
