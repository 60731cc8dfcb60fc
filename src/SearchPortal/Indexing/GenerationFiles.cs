using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchPortal.Indexing;

/// <summary>Names inside a generation's folder, and the one way its JSON files are written and read.</summary>
internal static class GenerationFiles
{
    /// <summary>Folder of the Lucene index.</summary>
    public const string Lucene = "lucene";

    /// <summary>Folder of the owner's pictures; absent without any.</summary>
    public const string Images = "images";

    /// <summary>The <see cref="IndexManifest"/>; written last.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The <see cref="Content.SiteContent"/>.</summary>
    public const string Site = "site.json";

    /// <summary>The <see cref="KeyChanges"/>.</summary>
    public const string Keys = "keys.json";

    /// <summary>Labels of authors.</summary>
    public const string Authors = "authors.bin";

    /// <summary>Labels of topics.</summary>
    public const string Topics = "topics.bin";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes a value as JSON.</summary>
    public static void Write<T>(string path, T value)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        JsonSerializer.Serialize(stream, value, Options);
    }

    /// <summary>Reads a value from JSON.</summary>
    /// <exception cref="InvalidDataException">The file does not hold one; the message names it.</exception>
    public static T Read<T>(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidDataException($"{path} is empty");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path} cannot be read: {fault.Message}", fault);
        }
    }
}
