using System.Globalization;

namespace SearchPortal.Indexing;

/// <summary>Held while a generation is built, so that one build runs at a time. The system lets go of it when the process dies.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream file;

    private BuildLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock; null when another build holds it.</summary>
    /// <param name="folder">The store's folder.</param>
    /// <param name="now">Written down for others to read.</param>
    public static BuildLock? TryTake(string folder, DateTimeOffset now)
    {
        // Who asks for the holder probes the lock for an instant; a build does not give up for that.
        var file = TryOpen(folder);
        for (int attempt = 0; file is null && attempt < 3; attempt++)
        {
            Thread.Sleep(50);
            file = TryOpen(folder);
        }
        if (file is null) return null;
        File.WriteAllText(HolderPath(folder), string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} since {now:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        return new BuildLock(file);
    }

    /// <summary>Who holds the lock, in words; null when nobody does.</summary>
    public static string? FindHolder(string folder)
    {
        string path = Path.Combine(folder, "build.lock");
        if (!File.Exists(path)) return null;
        try
        {
            using var probe = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return null;
        }
        catch (IOException)
        {
            return File.Exists(HolderPath(folder)) ? File.ReadAllText(HolderPath(folder)) : "another process";
        }
    }

    /// <summary>Lets the next build begin.</summary>
    public void Dispose() => file.Dispose();

    private static FileStream? TryOpen(string folder)
    {
        string path = Path.Combine(folder, "build.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static string HolderPath(string folder) => Path.Combine(folder, "build.holder");
}
