using System.IO.Compression;
using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

/// <summary>A content folder made for one test, and the problems that reading it brought up.</summary>
internal sealed class ContentSandbox : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("searchportal-content-").FullName;

    public List<ContentProblem> Problems { get; } = [];

    public ContentFolder Folder => new(Path);

    public ContentSandbox Write(string path, string text)
    {
        string full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        if (path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var zip = new GZipStream(File.Create(full), CompressionLevel.Fastest);
            zip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        else
        {
            File.WriteAllText(full, text);
        }
        return this;
    }

    public SourceFile Source(string path) => new(path, System.IO.Path.Combine(Path, path));

    public SiteContent ReadSite() => Folder.ReadSite(Problems.Add);

    public string[] PublicationPaths() => [.. Folder.PublicationFiles().Select(file => file.Path)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
