using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>A content folder of any size, made out of another one: packed JSON lines and the venues they name.</summary>
internal static class GeneratedContent
{
    private const int PapersInFile = 20_000;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the folder, one file after the other; the source alone is held in memory.</summary>
    /// <param name="source">Folder to take texts and names from.</param>
    /// <param name="target">Folder to write; it must be empty or absent.</param>
    /// <param name="count">How many papers, from 1.</param>
    /// <param name="seed">The same source, count and seed give the same bytes.</param>
    /// <returns>What was made, in a line for people.</returns>
    /// <exception cref="IOException">The folder holds something.</exception>
    public static string Write(string source, string target, int count, int seed)
    {
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()) throw new IOException($"{target} is not empty; name another folder with --to");
        long began = Stopwatch.GetTimestamp();
        var papers = new SourcePapers(new ContentFolder(source));
        var maker = new PaperMaker(papers, seed);
        string folder = Directory.CreateDirectory(Path.Combine(target, "publications")).FullName;
        WriteVenues(Path.Combine(target, "venues.yaml"), papers.Venues);
        for (int first = 1; first <= count; first += PapersInFile)
            WriteFile(Path.Combine(folder, $"papers-{first / PapersInFile + 1:0000}.jsonl.gz"), maker, first, Math.Min(count, first + PapersInFile - 1));
        return string.Create(CultureInfo.InvariantCulture,
            $"{count} papers out of {papers.Papers.Count} in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s; source: {maker.Words.Rule}; {maker.Names.Rule}; new: {maker.Words.Count} words, {maker.Names.Count} authors");
    }

    private static void WriteFile(string path, PaperMaker maker, int first, int last)
    {
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        using var stream = new BufferedStream(packed, 1 << 16);
        using var line = new PaperLine(stream);
        for (int number = first; number <= last; number++) line.Write(maker.Make(number));
    }

    // JSON is YAML.
    private static void WriteVenues(string path, IReadOnlyList<Venue> venues) => File.WriteAllText(path, JsonSerializer.Serialize(
        venues.Select(venue => new Dictionary<string, string>
        {
            ["key"] = venue.Key,
            ["short"] = venue.ShortName,
            ["long"] = venue.LongName,
            ["kind"] = venue.Kind.ToString().ToLowerInvariant(),
        }), Options) + "\n");
}
