using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>The keys that a Markdown file names, and the one that its own name is.</summary>
internal static class MarkdownKey
{
    private const string Remedy = "write letters, digits and hyphens, such as ma2024cvpr-deepcache";

    /// <summary>The key the front matter states; null when it states none that can be one.</summary>
    public static string? Find(FrontMatterFields fields)
    {
        if (fields.Find("key") is not YamlText text || text.Text.Length == 0) return null;
        if (Slug.IsKey(text.Text)) return text.Text;
        fields.Log.Error(text.Line, $"\"{YamlFields.Short(text.Text)}\" cannot be a key; the file's name is used", Remedy);
        return null;
    }

    /// <summary>Keys of a list; those that cannot be one are reported and left out.</summary>
    public static IReadOnlyList<string> List(FrontMatterFields fields, string name)
    {
        var keys = fields.Lines(name);
        foreach (string key in keys)
            if (!Slug.IsKey(key)) fields.Log.Error(fields.LineOf(name), $"\"{YamlFields.Short(key)}\" cannot be a key", Remedy);
        return [.. keys.Where(Slug.IsKey)];
    }

    /// <summary>The key that a file's name stands for: without extension; of "paper/index.md", which Hugo writes, the folder's. "" when the name holds no letter or digit.</summary>
    public static string OfFile(SourceFile file)
    {
        string[] parts = file.OwnPath.Split('/');
        string name = parts[^1].Split('.')[0] is "index" or "_index" && parts.Length > 2 ? parts[^2] : NameOf(parts[^1]);
        return Slug.IsKey(name) ? name : Slug.From(name);
    }

    private static string NameOf(string file)
    {
        int extension = file.LastIndexOf(".md", StringComparison.OrdinalIgnoreCase);
        return extension > 0 ? file[..extension] : file;
    }
}
