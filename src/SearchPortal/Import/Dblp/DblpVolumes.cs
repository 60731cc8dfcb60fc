using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Dblp;

/// <summary>Volumes of proceedings that a file has had so far, for the papers behind them that name one (<c>crossref</c>). Bounded.</summary>
internal sealed class DblpVolumes
{
    /// <summary>Most volumes kept: all that DBLP has.</summary>
    public const int MostVolumes = 100_000;

    private const int LongestTitle = 500;
    private const int MostEditors = 30;

    private readonly Dictionary<string, Publication> volumes = [];

    /// <summary>Keeps a volume.</summary>
    public void Add(string key, XmlPart record, EntryReport report)
    {
        string title = DblpPublication.Title(record);
        if (volumes.Count == MostVolumes || title.Length is 0 or > LongestTitle) return;
        var editors = DblpPublication.People(record, "editor", report);
        volumes.TryAdd(key, new Publication
        {
            Title = title,
            Editors = editors.Count > MostEditors ? [] : editors,
            Publisher = XmlWords.Line(record.Find("publisher")),
            Volume = XmlWords.Line(record.Find("volume")),
            Identifiers = new() { Isbn = SerialNumbers.Find(string.Join(';', XmlWords.Lines(record.All("isbn")))).Isbn },
        });
    }

    /// <summary>The paper with what its volume says of it; as it is when the volume is not among those before it.</summary>
    public Publication Place(XmlPart record, Publication paper)
    {
        var reference = record.Children.FirstOrDefault(child => child.Name == "crossref");
        if (reference is null || !volumes.TryGetValue(string.Concat(reference.Content.OfType<string>()).Trim(), out var volume)) return paper;
        reference.MarkRead();
        return paper with
        {
            ContainerTitle = volume.Title,
            Editors = paper.Editors.Count > 0 ? paper.Editors : volume.Editors,
            Publisher = paper.Publisher ?? volume.Publisher,
            Volume = paper.Volume ?? volume.Volume,
            Identifiers = paper.Identifiers with { Isbn = paper.Identifiers.Isbn ?? volume.Identifiers.Isbn },
        };
    }
}
