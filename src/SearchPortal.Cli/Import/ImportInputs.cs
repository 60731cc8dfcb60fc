using System.Text;
using SearchPortal.Content;

namespace SearchPortal.Cli.Import;

/// <summary>Opens what <c>import</c> reads. Standard input is put aside in a file first: formats are looked at twice.</summary>
internal sealed class ImportInputs(TextReader input) : IDisposable
{
    private string? _copy;

    /// <summary>The file to read.</summary>
    /// <param name="path">As typed; "-" for standard input.</param>
    /// <param name="from">Its format, an extension without its dot; null for what its name says.</param>
    /// <exception cref="UsageException">Standard input has no format.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public SourceFile Open(string path, string? from)
    {
        if (path == "-" && from is null) throw new UsageException("Standard input has no name that tells its format. Add --from bib, or another one.");
        if (path != "-" && !File.Exists(path)) throw new FileNotFoundException($"There is no file {path} to import.");
        string place = path == "-" ? _copy ??= Copy() : Path.GetFullPath(path);
        if (from is null) return new SourceFile(path.Replace('\\', '/'), place);
        string name = $"{(path == "-" ? "stdin" : path.Replace('\\', '/'))}.{from.TrimStart('.').ToLowerInvariant()}";
        return new SourceFile(name, place);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_copy is not null) File.Delete(_copy);
    }

    private string Copy()
    {
        string path = Path.GetTempFileName();
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        char[] buffer = new char[1 << 15];
        int read;
        while ((read = input.Read(buffer, 0, buffer.Length)) > 0) writer.Write(buffer, 0, read);
        return path;
    }
}
