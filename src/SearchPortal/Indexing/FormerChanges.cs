namespace SearchPortal.Indexing;

/// <summary>What the newest generation said of its records' dates, current or not: harvesters have seen it.</summary>
internal sealed class FormerChanges : IDisposable
{
    private readonly string folder;
    private readonly PublicationFile publications;
    private readonly Lazy<Dictionary<long, int>> byRecord;

    private FormerChanges(string folder)
    {
        this.folder = folder;
        byRecord = new(IndexRecords);
        Rows = new ChangeFile(folder);
        try
        {
            publications = new PublicationFile(folder);
        }
        catch
        {
            Rows.Dispose();
            throw;
        }
    }

    /// <summary>The rows.</summary>
    public ChangeFile Rows { get; }

    /// <summary>Opens those of the newest generation that can be read; null when there is none.</summary>
    public static FormerChanges? Open(IndexStore store)
    {
        foreach (string id in store.ReadableIds())
        {
            try
            {
                return new FormerChanges(store.FolderOf(id));
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException or IndexUnavailableException)
            {
                // An older one knows most of it.
            }
        }
        return null;
    }

    /// <summary>The row of a record; null when these are the dates of another generation.</summary>
    public ChangeRow? Find(FormerGeneration generation, long record) =>
        generation.Folder == folder && byRecord.Value.TryGetValue(record, out int row) ? Rows[row] : null;

    /// <summary>Key of a row's paper, then its sets; null when its record is damaged.</summary>
    public string[]? FindNames(ChangeRow row)
    {
        try
        {
            return Names(row);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Closes its files.</summary>
    public void Dispose()
    {
        publications.Dispose();
        Rows.Dispose();
    }

    private Dictionary<long, int> IndexRecords()
    {
        var places = new Dictionary<long, int>(Rows.Count);
        for (int i = 0; i < Rows.Count; i++) if (!Rows[i].IsTombstone) places[Rows[i].Record] = i;
        return places;
    }

    private string[] Names(ChangeRow row)
    {
        if (row.IsTombstone) return Rows.Tombstone(row);
        var publication = publications.Read(row.Record);
        string?[] names = [publication.Key, RecordSets.Venue(publication), RecordSets.Year(publication), RecordSets.Type(publication)];
        return [.. names.OfType<string>()];
    }
}
