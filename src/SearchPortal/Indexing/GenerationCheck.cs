using System.Security.Cryptography;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace SearchPortal.Indexing;

/// <summary>Says what is wrong with a generation. A build asks before it switches; <c>index verify</c> asks at any time.</summary>
internal static class GenerationCheck
{
    /// <summary>Names of the checks that every generation passes before it becomes current, as manifests list them.</summary>
    /// <param name="updated">Whether it was made from a former one; the segments it took over passed when they were new.</param>
    public static IReadOnlyList<string> Names(bool updated) => [updated ? "lucene-new" : "lucene", "counts", "records"];

    /// <summary>Runs every check; empty when all is well.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="digests">Whether to read every file again and compare; a build has just computed them.</param>
    public static IReadOnlyList<string> Run(string folder, bool digests)
    {
        var faults = new List<string>();
        try
        {
            if (digests) CheckDigests(folder, GenerationReader.ReadManifest(folder), faults);
            if (faults.Count > 0) return faults;
            CheckLucene(folder, null, faults);
            CheckWhole(folder, faults);
        }
        catch (Exception fault) when (fault is IndexUnavailableException or IOException or InvalidDataException or CorruptIndexException)
        {
            faults.Add(fault.Message);
        }
        return faults;
    }

    /// <summary>Checks what an update has written: segments that the former generation does not have, counts, records.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="former">Folder of the generation it was made from.</param>
    public static IReadOnlyList<string> RunUpdated(string folder, string former)
    {
        var faults = new List<string>();
        try
        {
            CheckLucene(folder, [.. Segments(folder).Except(Segments(former))], faults);
            CheckWhole(folder, faults);
        }
        catch (Exception fault) when (fault is IndexUnavailableException or IOException or InvalidDataException or CorruptIndexException)
        {
            faults.Add(fault.Message);
        }
        return faults;
    }

    /// <summary>Digest of a file in hexadecimal.</summary>
    public static string DigestOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>What a look at the sizes of its files shows to be wrong with a generation; null when nothing. Reading beyond the end of a mapped file would end the process.</summary>
    public static string? FindWrongSize(string folder, IndexManifest manifest) =>
        manifest.Files.Select(file => FindWrongSize(Path.Combine(folder, file.Name), file.Bytes)).FirstOrDefault(fault => fault is not null);

    private static string? FindWrongSize(string path, long bytes)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return $"{path} is missing";
        return file.Length == bytes ? null : $"{path} has {file.Length} bytes and should have {bytes}";
    }

    private static void CheckDigests(string folder, IndexManifest manifest, List<string> faults)
    {
        foreach (var file in manifest.Files)
        {
            string path = Path.Combine(folder, file.Name);
            if (FindWrongSize(path, file.Bytes) is { } fault) faults.Add(fault);
            else if (DigestOf(path) != file.Sha256) faults.Add($"{path} has been changed or damaged since it was built");
        }
    }

    private static IEnumerable<string> Segments(string folder)
    {
        using var directory = FSDirectory.Open(Path.Combine(folder, GenerationFiles.Lucene));
        var segments = new SegmentInfos();
        segments.Read(directory);
        return [.. segments.Segments.Select(segment => segment.Info.Name)];
    }

    private static void CheckWhole(string folder, List<string> faults)
    {
        using var generation = new GenerationReader(folder);
        CheckCounts(generation, faults);
        CheckRecords(generation, faults);
    }

    /// <param name="folder">The generation's folder.</param>
    /// <param name="only">Names of the segments to check; null for all.</param>
    /// <param name="faults">What is wrong is added.</param>
    private static void CheckLucene(string folder, List<string>? only, List<string> faults)
    {
        using var directory = new BufferedDirectory(Path.Combine(folder, GenerationFiles.Lucene));
        var status = new CheckIndex(directory).DoCheckIndex(only);
        if (!status.Clean) faults.Add($"Lucene's check found {status.NumBadSegments} damaged segments in {folder}");
    }

    private static void CheckCounts(GenerationReader generation, List<string> faults)
    {
        var counts = generation.Manifest.Counts;
        if (generation.Reader.NumDocs != counts.Publications)
            faults.Add($"the index holds {generation.Reader.NumDocs} publications and the manifest says {counts.Publications}");
        if (generation.Authors.Count != counts.Authors) faults.Add($"the index holds {generation.Authors.Count} authors and the manifest says {counts.Authors}");
        // Of removed papers alone an author may still be there.
        long ordinals = generation.Leaf?.GetSortedSetDocValues(IndexSchema.AuthorId)?.ValueCount ?? 0;
        if (generation.Reader.HasDeletions ? ordinals < counts.Authors : ordinals != counts.Authors) faults.Add($"{ordinals} authors can be filtered by and {counts.Authors} have labels");
    }

    /// <summary>Reads some records, evenly spread, and finds each again by its key.</summary>
    private static void CheckRecords(GenerationReader generation, List<string> faults)
    {
        if (generation.Leaf is not AtomicReader leaf) return;
        var searcher = new LiveSearcher(generation.Reader);
        var live = leaf.LiveDocs;
        var records = leaf.GetNumericDocValues(IndexSchema.Record);
        int step = Math.Max(1, leaf.MaxDoc / 100);
        for (int doc = 0; doc < leaf.MaxDoc; doc += step)
        {
            if (live?.Get(doc) == false) continue;
            string key = generation.Publications.Read(records.Get(doc)).Key;
            var found = searcher.Search(new TermQuery(new Term(IndexSchema.Key, key)), 2);
            if (found.TotalHits != 1 || found.ScoreDocs[0].Doc != doc) faults.Add($"the publication {key} is not found by its key");
        }
    }
}
