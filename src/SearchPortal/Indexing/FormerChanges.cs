namespace SearchPortal.Indexing;

/// <summary>What the newest generation said of its records' dates, current or not: harvesters have seen it.</summary>
internal sealed class FormerChanges : IDisposable
{
    private readonly PublicationFile publications;

    private FormerChanges(string folder)
    {
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

    private string[] Names(ChangeRow row)
    {
        if (row.IsTombstone) return Rows.Tombstone(row);
        var publication = publications.Read(row.Record);
        string?[] names = [publication.Key, RecordSets.Venue(publication), RecordSets.Year(publication), RecordSets.Type(publication)];
        return [.. names.OfType<string>()];
    }
}
