using Lucene.Net.Index;
using Lucene.Net.Store;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>The generation that an update starts from: what its files said, its records, and its files for sharing.</summary>
internal sealed class FormerGeneration : IDisposable
{
    private readonly Dictionary<string, Venue> venues;

    private FormerGeneration(string folder, IndexManifest manifest)
    {
        Folder = folder;
        Manifest = manifest;
        venues = GenerationFiles.Read<SiteContent>(Path.Combine(folder, GenerationFiles.Site)).Venues.ToDictionary(venue => venue.Key, StringComparer.Ordinal);
        Publications = new PublicationFile(folder);
        try
        {
            Readings = new ReadingsFile(folder, Publications);
        }
        catch
        {
            Publications.Dispose();
            throw;
        }
    }

    /// <summary>Full path of its folder.</summary>
    public string Folder { get; }

    /// <summary>What it says of itself.</summary>
    public IndexManifest Manifest { get; }

    /// <summary>Its records.</summary>
    public PublicationFile Publications { get; }

    /// <summary>What its content files said.</summary>
    public ReadingsFile Readings { get; }

    /// <summary>Opens a generation.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="IndexUnavailableException">It is of another schema.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static FormerGeneration Open(string folder)
    {
        var manifest = GenerationReader.ReadManifest(folder);
        foreach (var file in manifest.Files)
        {
            string path = Path.Combine(folder, file.Name);
            if (!File.Exists(path)) throw new FileNotFoundException($"{path} is missing");
            if (new FileInfo(path).Length != file.Bytes) throw new InvalidDataException($"{path} has another length than it had");
        }
        string readings = manifest.Files.FirstOrDefault(file => file.Name == ReadingsFile.Name)?.Sha256 ?? "";
        if (GenerationCheck.DigestOf(Path.Combine(folder, ReadingsFile.Name)) != readings) throw new InvalidDataException($"{ReadingsFile.Name} has been changed or damaged");
        return new FormerGeneration(folder, manifest);
    }

    /// <summary>A venue as it was then; null when nobody named it.</summary>
    public Venue? FindVenue(string key) => venues.GetValueOrDefault(key);

    /// <summary>The readings of a file that has not changed; null for others.</summary>
    public IEnumerable<Reading>? FindReadings(FileStamp stamp) => Readings.Find(stamp);

    /// <summary>Documents that are still in its index although their papers have changed or are gone.</summary>
    public int CountRemoved()
    {
        using var directory = FSDirectory.Open(Path.Combine(Folder, GenerationFiles.Lucene));
        var segments = new SegmentInfos();
        segments.Read(directory);
        return segments.Segments.Sum(segment => segment.DelCount);
    }

    /// <summary>Closes its files.</summary>
    public void Dispose()
    {
        Readings.Dispose();
        Publications.Dispose();
    }
}
