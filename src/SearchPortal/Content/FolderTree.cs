namespace SearchPortal.Content;

/// <summary>
/// The files of a folder that count as content: hidden files and folders (a leading dot) do not. A linked file counts when
/// it leads to a place inside the folder; linked folders below the first are not entered, so that nothing comes twice and no
/// walk is endless.
/// </summary>
/// <param name="root">Full path of the folder.</param>
internal sealed class FolderTree(string root)
{
    /// <summary>Deepest folder entered, counted from the root.</summary>
    public const int MaximumDepth = 32;

    private readonly string? _realRoot = RealPath.Find(root);

    /// <summary>One file below the root; null when it is not there or leads elsewhere.</summary>
    public SourceFile? Find(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists && StaysInside(file) ? new SourceFile(path, file.FullName) : null;
    }

    /// <summary>All files below a folder of the tree ("" for the root), by path in ordinal order; none when there is no such folder.</summary>
    public IReadOnlyList<SourceFile> Files(string folder)
    {
        var files = new List<SourceFile>();
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (start.Exists && (folder.Length == 0 || StaysInside(start))) Walk(start, 0, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private void Walk(DirectoryInfo folder, int depth, List<SourceFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry is FileInfo file)
            {
                if (StaysInside(file)) files.Add(new SourceFile(PathOf(file), file.FullName));
            }
            else if (entry is DirectoryInfo { LinkTarget: null } below && depth < MaximumDepth)
            {
                Walk(below, depth + 1, files);
            }
        }
    }

    private bool StaysInside(FileSystemInfo entry)
    {
        // The folders on the way stay inside (see Files and Walk), so only the entry itself can lead out.
        if (entry.LinkTarget is null) return true;
        return RealPath.Find(entry.FullName) is string real && _realRoot is not null
            && real.StartsWith(Path.TrimEndingDirectorySeparator(_realRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private string PathOf(FileInfo file) =>
        Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
