using System.Text.Json;

namespace SearchPortal.Benchmarks.Scaling;

/// <summary>How a process that measured hands its figures to the one that started it.</summary>
internal static class FigureFile
{
    /// <summary>Writes figures.</summary>
    public static void Write<T>(string path, T figures) => File.WriteAllText(path, JsonSerializer.Serialize(figures));

    /// <summary>Reads figures.</summary>
    /// <exception cref="InvalidDataException">The file holds none.</exception>
    public static T Read<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} holds no figures");
}
