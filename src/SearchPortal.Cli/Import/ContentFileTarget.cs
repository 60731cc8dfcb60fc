using System.Text;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Cli.Import;

/// <summary>The file that <c>import</c> writes: under a hidden name, which the portal does not read, until it is whole.</summary>
internal sealed class ContentFileTarget : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly bool _force;

    private ContentFileTarget(string path, bool force)
    {
        _path = Path.GetFullPath(path);
        _unfinished = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Environment.ProcessId}.unfinished");
        _force = force;
    }

    /// <summary>Makes sure that there is a folder for the file.</summary>
    /// <exception cref="UsageException">The file is there already, and may not be replaced.</exception>
    public static ContentFileTarget Open(string path, bool force)
    {
        if (Directory.Exists(path)) throw new UsageException($"{path} is a folder. Name the file to write in it.");
        if (File.Exists(path) && !force) throw new UsageException($"{path} is there already. Add --force to write over it, or name another file with --to.");
        var target = new ContentFileTarget(path, force);
        Directory.CreateDirectory(Path.GetDirectoryName(target._path)!);
        return target;
    }

    /// <summary>Writes the file and gives it its name.</summary>
    public void Write(IEnumerable<Publication> publications, string format, CancellationToken cancellation)
    {
        using (var stream = new FileStream(_unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            if (format == "bib") WriteBibtex(stream, publications, cancellation);
            else WriteJson(stream, publications, asLines: format == "jsonl", cancellation);
            stream.Flush(flushToDisk: true);
        }
        File.Move(_unfinished, _path, overwrite: _force);
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_unfinished);

    private static void WriteJson(Stream stream, IEnumerable<Publication> publications, bool asLines, CancellationToken cancellation)
    {
        using var writer = new JsonWriter(stream, asLines);
        foreach (var publication in publications)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(publication);
        }
        writer.Finish();
    }

    private static void WriteBibtex(Stream stream, IEnumerable<Publication> publications, CancellationToken cancellation)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var publication in publications)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(BibtexWriter.Write(publication, venue: null) + "\n");
        }
    }
}
