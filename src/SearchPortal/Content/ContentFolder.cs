using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Content;

/// <summary>The owner's folder. The only reader of its files; a folder without <c>publications/</c> is itself the folder of publication files.</summary>
/// <param name="path">Where it is; relative paths start from the working directory.</param>
public sealed class ContentFolder(string path)
{
    private const string PublicationsFolder = "publications";

    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// The files that hold publications, by path in ordinal order, so that every run reads them alike: .bib, .ris, .enw, .nbib,
    /// .json, .jsonl, .ndjson and .md, each also as .gz. Left out are hidden files and folders, README.md, linked folders and files that link out of the
    /// content folder; in a folder without <c>publications/</c> also manifest.json, <c>pages/</c>, <c>images/</c> and Markdown without front matter.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message names it and the remedy.</exception>
    public IReadOnlyList<SourceFile> PublicationFiles()
    {
        var tree = Tree();
        return HasPublicationsFolder
            ? [.. tree.Files(PublicationsFolder).Where(PublicationFileRule.Holds)]
            : [.. tree.Files("").Where(PublicationFileRule.HoldsLoosely)];
    }

    /// <summary>Reads settings, venues, authors, pages and what pictures there are; what is absent has its default, what is wrong is reported and left out.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public SiteContent ReadSite(Action<ContentProblem> report)
    {
        var tree = Tree();
        var images = ImagesFolder.Read(tree.Files(ImagesFolder.Name), report);
        var settings = Read(tree, "site.yaml", SiteFile.Read, report);
        if (settings.Owner?.Photo is { } photo && images.All(image => image.Name != photo))
            new ProblemLog("site.yaml", null, report).Error(0, $"the owner's photo {YamlFields.Short(photo)} is not in {ImagesFolder.Name}/", $"put the file there, or take \"photo:\" away");
        return new SiteContent(
            settings,
            Read(tree, "venues.yaml", VenuesFile.Read, report),
            Read(tree, "authors.yaml", AuthorsFile.Read, report),
            PagesFolder.Read(PageFiles(tree), images, report))
        { Images = images };
    }

    /// <summary>Copies pictures that <see cref="ReadSite"/> found; one that is gone meanwhile is left out.</summary>
    /// <exception cref="IOException">One cannot be copied.</exception>
    internal void CopyImages(IEnumerable<SiteImage> images, string target)
    {
        var tree = Tree();
        foreach (var image in images)
        {
            if (tree.Find($"{ImagesFolder.Name}/{image.Name}") is not { } file) continue;
            string copy = System.IO.Path.Combine(target, image.Name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            using var from = file.Open();
            using var to = new FileStream(copy, FileMode.CreateNew, FileAccess.Write);
            from.CopyTo(to);
        }
    }

    /// <summary>SHA-256 in small hexadecimal digits over path and bytes of every file that <see cref="PublicationFiles"/> and <see cref="ReadSite"/> read: equal content, equal fingerprint.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public string Fingerprint() => Stamp().Fingerprint();

    /// <summary>
    /// Hash over path, length and time of every file, without reading them: it changes with the content, save where a file is
    /// written again within the file system's clock tick and keeps its length.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public string QuickFingerprint()
    {
        var text = new StringBuilder();
        foreach (var file in SiteFiles().Concat(PublicationFiles()))
        {
            var at = new FileInfo(file.FullPath);
            text.Append(CultureInfo.InvariantCulture, $"{file.Path}\0{(at.Exists ? at.Length : -1)}\0{at.LastWriteTimeUtc.Ticks}\n");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Reads every file to its end for its digest, on all cores.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    internal ContentStamp Stamp() => new(StampsOf(SiteFiles()), StampsOf(PublicationFiles()));

    private static FileStamp[] StampsOf(IEnumerable<SourceFile> files)
    {
        SourceFile[] list = [.. files];
        var stamps = new FileStamp[list.Length];
        AllCores.For(list.Length, i => stamps[i] = StampOf(list[i]));
        return stamps;
    }

    private static FileStamp StampOf(SourceFile file)
    {
        // Length and time first: what is written meanwhile has later ones.
        var at = new FileInfo(file.FullPath);
        var (length, modified) = (at.Length, at.LastWriteTimeUtc);
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.SequentialScan);
        return new FileStamp(file, length, modified, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private bool HasPublicationsFolder => Directory.Exists(System.IO.Path.Combine(Path, PublicationsFolder));

    private FolderTree Tree() => Directory.Exists(Path)
        ? new FolderTree(Path)
        : throw new DirectoryNotFoundException($"There is no content folder {Path}. Make it, or name another with --content or SEARCHPORTAL_CONTENT.");

    private IEnumerable<SourceFile> SiteFiles()
    {
        var tree = Tree();
        string[] names = ["site.yaml", "venues.yaml", "authors.yaml"];
        return names.Select(tree.Find).OfType<SourceFile>().Concat(PageFiles(tree)).Concat(tree.Files(ImagesFolder.Name));
    }

    private static IEnumerable<SourceFile> PageFiles(FolderTree tree) =>
        tree.Files("pages").Where(file => file.Path.Count(c => c == '/') == 1 && PublicationFileRule.Holds(file) && file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    private static T Read<T>(FolderTree tree, string name, Func<YamlValue?, ProblemLog, T> read, Action<ContentProblem> report)
    {
        var log = new ProblemLog(name, null, report);
        return read(tree.Find(name) is { } file ? SettingsFile.Read(file, log) : null, log);
    }
}
