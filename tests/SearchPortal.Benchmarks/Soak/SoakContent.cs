using SearchPortal.Content;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>A copy of a content folder that grows by one paper at each change, so that every generation has a number of papers of its own.</summary>
internal sealed class SoakContent
{
    /// <summary>A word that only the added papers have.</summary>
    public const string Marker = "zyzzyvaquark";

    private readonly string file;

    /// <summary>Copies what the source's publications and site are made of.</summary>
    public SoakContent(string source, string folder)
    {
        Folder = folder;
        var content = new ContentFolder(source);
        foreach (string path in Directory.EnumerateFiles(content.Path, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(content.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
        string publications = Path.Combine(folder, "publications");
        file = Path.Combine(Directory.Exists(publications) ? publications : folder, "soak.jsonl");
    }

    /// <summary>The copy.</summary>
    public string Folder { get; }

    /// <summary>Papers added so far.</summary>
    public int Added { get; private set; }

    /// <summary>Adds a paper.</summary>
    public void Change() =>
        File.AppendAllText(file, $$"""{"key":"soak-{{++Added}}","title":"Paper {{Added}} of the {{Marker}}","authors":["Ada Lovelace"],"year":2024,"venue":"cvpr","abstract":"Added while visitors read."}""" + "\n");
}
