using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>A file of many publications, piece by piece, so that no list is ever whole in memory.</summary>
public static class ExportFile
{
    /// <summary>The pieces of the file in order: about one a publication.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="publications">Read once, one ahead of the pieces at most.</param>
    /// <param name="findVenue">The venue of a key; null when there is none.</param>
    public static IEnumerable<string> Pieces(ExportFormat format, IEnumerable<Publication> publications, Func<string, Venue?> findVenue)
    {
        var keys = format.IgnoresCaseOfKeys ? new HashSet<ulong>() : null;
        bool isFirst = true;
        yield return format.Many.Start;
        foreach (var publication in publications)
        {
            if (!isFirst) yield return format.Many.Between;
            isFirst = false;
            var entry = keys is null ? publication : publication with { Key = Free(publication.Key, keys) };
            yield return format.Write(entry, publication.Venue is { } key ? findVenue(key) : null);
        }
        yield return format.Many.End;
    }

    /// <summary>The key, with a number where one that differs in letter case alone was there before. Remembers 64 bits of each.</summary>
    private static string Free(string key, HashSet<ulong> taken)
    {
        string free = key;
        for (int number = 2; !taken.Add(Fingerprint.Of(BibtexWriter.KeyOf(free).ToLowerInvariant())); number++) free = PublicationKey.Numbered(key, number);
        return free;
    }
}
