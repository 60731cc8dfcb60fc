using System.Globalization;
using System.Text.Json;

namespace SearchPortal.Indexing;

/// <summary>
/// Where counts of queries are kept: <c>statistics/</c> in the index folder, a file for each process that serves, named by its first day.
/// A file is replaced in one step; those of more than 90 days ago are removed.
/// </summary>
/// <param name="indexPath">The index folder.</param>
public sealed class StatisticsFolder(string indexPath)
{
    private const int KeptDays = 90;
    private const int MostFiles = 200;
    private const int LongestFile = 4 << 20;
    private const string DayFormat = "yyyyMMdd";

    private readonly string path = Path.Combine(Path.GetFullPath(indexPath), "statistics");

    /// <summary>Writes what a process has counted, in place of what it wrote before.</summary>
    /// <param name="name">The process's own, of letters and digits.</param>
    /// <param name="counted">All of it.</param>
    /// <exception cref="IOException">The folder cannot be written to, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public void Write(string name, QueryStatistics counted)
    {
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new DirectoryNotFoundException($"There is no index folder {Path.GetDirectoryName(path)}");
        Directory.CreateDirectory(path);
        DurableFiles.Replace(Path.Combine(path, $"{counted.From.ToString(DayFormat, CultureInfo.InvariantCulture)}-{name}.json"), JsonSerializer.Serialize(counted, JsonSerializerOptions.Web));
        RemoveOld(counted.To);
    }

    /// <summary>What all processes have counted; null when nothing was. Files that cannot be read are passed over.</summary>
    public QueryStatistics? Read() => QueryStatistics.Merge([.. Files().Select(Read).OfType<QueryStatistics>()]);

    private string[] Files() => Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").OrderDescending(StringComparer.Ordinal).Take(MostFiles)] : [];

    private static QueryStatistics? Read(string file)
    {
        try
        {
            return new FileInfo(file).Length > LongestFile ? null : JsonSerializer.Deserialize<QueryStatistics>(File.ReadAllBytes(file), JsonSerializerOptions.Web) is { Queries: not null, Classes: not null } read ? read : null;
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            // Another process may have removed it just now.
            return null;
        }
    }

    /// <summary>Old ones, and the oldest of too many. What a process that died left half written is among them.</summary>
    private void RemoveOld(DateOnly today)
    {
        string oldest = today.AddDays(-KeptDays).ToString(DayFormat, CultureInfo.InvariantCulture);
        foreach (string file in Directory.GetFiles(path).OrderDescending(StringComparer.Ordinal).Where((file, i) => i >= MostFiles || string.CompareOrdinal(Path.GetFileName(file), oldest) < 0)) File.Delete(file);
    }
}
