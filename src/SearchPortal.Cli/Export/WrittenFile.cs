using System.Text;

namespace SearchPortal.Cli.Export;

/// <summary>Writes pieces to a file or a stream.</summary>
internal static class WrittenFile
{
    /// <summary>Writes a file, which is there whole or not at all: it gets its name when it is finished.</summary>
    /// <exception cref="IOException">The folder or the disk does not take it.</exception>
    public static void Write(string path, IEnumerable<string> pieces, CancellationToken cancellation)
    {
        string unfinished = $"{path}.part";
        try
        {
            using (var file = new StreamWriter(unfinished, append: false, new UTF8Encoding(false), 1 << 16)) Write(file, pieces, cancellation);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Writes to what is open.</summary>
    public static void Write(TextWriter output, IEnumerable<string> pieces, CancellationToken cancellation)
    {
        foreach (string piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(piece);
        }
    }
}
