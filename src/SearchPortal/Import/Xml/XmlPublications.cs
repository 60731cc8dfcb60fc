using SearchPortal.Content;
using SearchPortal.Import.AclAnthology;
using SearchPortal.Import.Dblp;
using SearchPortal.Import.EndNoteXml;
using SearchPortal.Import.Jats;
using SearchPortal.Import.Mods;
using SearchPortal.Import.PubMedXml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Xml;

/// <summary>Reads publications from XML: JATS, ACL Anthology, DBLP, EndNote, MODS and PubMed, told apart by the elements they use, whatever is wrapped round them.</summary>
internal static class XmlPublications
{
    /// <summary>The publications of a file in their order; one without title has the title "".</summary>
    public static IEnumerable<Publication> Read(SourceFile file, Action<ContentProblem> report)
    {
        using var text = XmlSource.Open(file, report);
        foreach (var publication in Read(text, file.Path, report)) yield return publication;
    }

    /// <summary>As the other, from a text that is read once.</summary>
    /// <param name="text">Decoded.</param>
    /// <param name="path">Path below the content folder, for messages.</param>
    /// <param name="report">Called for each mistake.</param>
    public static IEnumerable<Publication> Read(TextReader text, string path, Action<ContentProblem> report)
    {
        using var entries = new XmlEntries(text, path, report);
        bool hasEntry = false;
        var volume = new AclVolume();
        var volumes = new DblpVolumes();
        var unread = new UnreadFields();
        var entities = new XmlEntities(path, report);
        while (entries.Next() is XmlEntry entry)
        {
            hasEntry = true;
            var about = new EntryReport(new SourcePosition(path, entry.Part.Line), report);
            var publication = XmlEntryNames.IsDblp(entries.Root) ? DblpPublication.Read(entry.Part, volumes, about) : Find(entry, volume, about);
            if (publication is not null) yield return publication;
            entities.Tell(entry.Part, about.Entry);
            // What stands before the papers of a volume is read with each of them.
            if (entry.Part.Name == "meta") continue;
            foreach (var (name, line) in entry.Part.Unread()) unread.Add(name, new(path, line));
        }
        unread.Report(report);
        if (!hasEntry && !entries.HasFault && entries.Root is string root)
            report(ContentProblem.Error(new(path, 1), null, $"no publication was found in this XML, whose root is <{EntryReport.Show(root)}>", "JATS, ACL Anthology, DBLP, EndNote, MODS and PubMed can be read"));
    }

    private static Publication? Find(XmlEntry entry, AclVolume volume, EntryReport report)
    {
        switch (entry.Part.Name)
        {
            case "meta":
                volume.Open(entry);
                return null;
            case "paper":
                return AclPublication.Read(entry, volume, report);
            case "record":
                return EndNoteXmlPublication.Read(entry.Part, report);
            case "mods":
                return ModsPublication.Read(entry.Part, report);
            case "article":
                return JatsPublication.Read(entry.Part, report);
            default:
                return PubMedXmlPublication.Read(entry.Part, report);
        }
    }
}
