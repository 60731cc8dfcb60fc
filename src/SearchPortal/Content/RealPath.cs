namespace SearchPortal.Content;

/// <summary>Where a path leads once every symbolic link on the way is followed, like POSIX <c>realpath</c>.</summary>
internal static class RealPath
{
    /// <summary>Links followed before a path counts as a loop; Linux itself stops at 40.</summary>
    private const int MaximumLinks = 40;

    /// <summary>The full path without links; null when a link leads nowhere or in a circle.</summary>
    public static string? Find(string path)
    {
        string full = Path.GetFullPath(path);
        string resolved = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full));
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            string next = Path.GetFullPath(Path.Combine(resolved, part));
            if (!Path.Exists(next)) return null;
            if (new FileInfo(next).LinkTarget is not string target)
            {
                resolved = next;
                continue;
            }
            if (++links > MaximumLinks) return null;
            if (Path.IsPathRooted(target)) resolved = Path.GetPathRoot(target)!;
            foreach (string piece in Parts(target)) rest.Push(piece);
        }
        return resolved;
    }

    /// <summary>Last part first, so that a stack gives them back in order.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
