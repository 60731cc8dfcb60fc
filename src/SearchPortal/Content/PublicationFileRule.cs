namespace SearchPortal.Content;

/// <summary>Which files of the content folder hold publications.</summary>
internal static class PublicationFileRule
{
    private static readonly string[] Extensions = [".bib", ".ris", ".enw", ".nbib", ".json", ".jsonl", ".ndjson", ".xml", ".mods", ".nxml", ".md", ".zip"];

    /// <summary>Whether a file below <c>publications/</c> is one: by its extension, ".gz" set aside; README.md explains, it holds none.</summary>
    public static bool Holds(SourceFile file) => Extensions.Contains(file.Extension) && !NameIs(file, "README.md");

    /// <summary>
    /// Whether a file of a folder without <c>publications/</c> is one. Such a folder was not made for the portal, so it also holds
    /// files about itself: those of <c>pages/</c> and <c>images/</c>, a manifest.json (the customary name of a list of files), and Markdown without
    /// front matter are left out without a word.
    /// </summary>
    public static bool HoldsLoosely(SourceFile file) =>
        Holds(file) && !NameIs(file, "manifest.json") && !file.Path.StartsWith("pages/", StringComparison.Ordinal) && !file.Path.StartsWith(ImagesFolder.Name + "/", StringComparison.Ordinal)
        && (file.Extension != ".md" || OpensWithFrontMatter(file));

    private static bool OpensWithFrontMatter(SourceFile file)
    {
        try
        {
            using var reader = new StreamReader(file.Open());
            char[] start = new char[100];
            return FrontMatter.Opens(new string(start, 0, reader.ReadBlock(start)));
        }
        catch (InvalidDataException)
        {
            // A damaged archive: its reader tells so.
            return true;
        }
    }

    private static bool NameIs(SourceFile file, string name)
    {
        string own = file.OwnPath[(file.OwnPath.LastIndexOf('/') + 1)..];
        return own.Equals(name, StringComparison.OrdinalIgnoreCase) || own.Equals(name + ".gz", StringComparison.OrdinalIgnoreCase);
    }
}
