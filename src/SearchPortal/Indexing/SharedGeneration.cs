namespace SearchPortal.Indexing;

/// <summary>Brings the large files of the former generation into a staging folder without copying them. They are never written to.</summary>
internal static class SharedGeneration
{
    /// <summary>Shares records and segments; what an update goes on with is copied.</summary>
    /// <param name="former">Folder of the former generation.</param>
    /// <param name="staging">Exists and is empty.</param>
    /// <returns>Names of the files shared, as a manifest has them.</returns>
    public static IReadOnlySet<string> Bring(string former, string staging)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        Link(PublicationFile.Name);
        Directory.CreateDirectory(Path.Combine(staging, GenerationFiles.Lucene));
        foreach (string path in Directory.EnumerateFiles(Path.Combine(former, GenerationFiles.Lucene)))
        {
            string name = $"{GenerationFiles.Lucene}/{Path.GetFileName(path)}";
            // Lucene writes a file once, but for the list of segments.
            if (Path.GetFileName(path).StartsWith("segments", StringComparison.Ordinal)) Copy(name);
            else if (Path.GetExtension(path) != ".lock") Link(name);
        }
        if (File.Exists(Path.Combine(former, PublicationFile.AddedName))) Copy(PublicationFile.AddedName);
        return shared;

        void Link(string name)
        {
            SharedFiles.Link(Path.Combine(former, name), Path.Combine(staging, name));
            shared.Add(name);
        }

        void Copy(string name) => File.Copy(Path.Combine(former, name), Path.Combine(staging, name));
    }
}
