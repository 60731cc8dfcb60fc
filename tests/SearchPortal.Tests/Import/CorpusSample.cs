using System.IO.Compression;
using System.Text.Json;

namespace SearchPortal.Tests.Import;

/// <summary>
/// Real papers with all the dirt of their sources (see Data/NOTICE.md), or a whole corpus of that form: the folder that the
/// environment variable SEARCHPORTAL_CORPUS names. Counted here by plain JSON, without the portal's readers.
/// </summary>
internal static class CorpusSample
{
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("SEARCHPORTAL_CORPUS") ?? Path.Combine(AppContext.BaseDirectory, "Data", "corpus-sample");

    /// <summary>Papers by venue and year, as the files state them.</summary>
    public static SortedDictionary<(string Venue, int Year), int> Counts()
    {
        var counts = new SortedDictionary<(string, int), int>();
        foreach (string file in Directory.EnumerateFiles(Folder, "*.gz", SearchOption.AllDirectories))
        {
            foreach (var place in Places(file)) counts[place] = counts.GetValueOrDefault(place) + 1;
        }
        return counts;
    }

    private static (string Venue, int Year)[] Places(string file)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        if (!file.EndsWith(".jsonl.gz", StringComparison.Ordinal)) return Places(text.ReadToEnd(), "papers");
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => Places(line, null))];
    }

    private static (string Venue, int Year)[] Places(string json, string? list)
    {
        using var document = JsonDocument.Parse(json);
        return list is null ? [Place(document.RootElement)] : [.. document.RootElement.GetProperty(list).EnumerateArray().Select(Place)];
    }

    private static (string Venue, int Year) Place(JsonElement paper) =>
        (paper.GetProperty("venue").GetString()!, int.Parse(paper.GetProperty("year").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
}
