using System.IO.Compression;
using System.Text;

namespace SearchPortal.Fuzzing.Making;

/// <summary>The real files beside this program.</summary>
internal static class SeedFiles
{
    private const int LongestPart = 24 * 1024;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Seeds");

    /// <summary>Files with one of these endings, each cut to a length that is quick to read, in the order of their paths.</summary>
    public static IReadOnlyList<byte[]> Of(params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && Path.GetFileName(path) is not ("NOTICE.md" or "README.md"))
            .Select(Read),
    ];

    /// <summary>Texts as inputs.</summary>
    public static IReadOnlyList<byte[]> OfTexts(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Bytes packed with gzip.</summary>
    public static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        byte[] start = new byte[LongestPart];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }
}
