using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>
/// The front matter of a publication under the names that several programs give one thing. Names are compared without case,
/// hyphens and underscores: "containerTitle", "container-title" and "container_title" are one.
/// </summary>
internal sealed class FrontMatterFields
{
    /// <summary>Names of Hugo and Jekyll that resemble one that is read ("project", "page", "issue") and are no slip of the pen.</summary>
    private static readonly string[] ForeignNames = ["projects", "image", "images", "issued", "published"];

    private readonly YamlFields _fields;
    private readonly YamlMap _map;

    public FrontMatterFields(YamlMap map, ProblemLog log)
    {
        _map = new YamlMap(map.Line, [.. map.Entries.Select(entry => entry with { Key = Fold(entry.Key) }).DistinctBy(entry => entry.Key)]);
        _fields = new YamlFields(_map, log);
    }

    public ProblemLog Log => _fields.Log;

    /// <summary>Line of the first of these names that is there; 1 when none is.</summary>
    public int LineOf(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (_map.Find(name) is { } value) return value.Line;
        return 1;
    }

    /// <summary>The first of these names that holds a value, as it stands; null when none does.</summary>
    public YamlValue? Find(params ReadOnlySpan<string> names)
    {
        YamlValue? found = null;
        foreach (string name in names) found ??= _fields.Find(name);
        return found;
    }

    /// <summary>One line as it is written; null when absent or empty.</summary>
    public string? Raw(params ReadOnlySpan<string> names)
    {
        string? found = null;
        foreach (string name in names) found ??= _fields.Word(name);
        return found;
    }

    /// <summary>One cleaned line; null when absent or empty.</summary>
    public string? Line(params ReadOnlySpan<string> names)
    {
        string? found = null;
        foreach (string name in names) found ??= _fields.Word(name) is string raw ? Cleaned(raw) : null;
        return found;
    }

    /// <summary>Cleaned paragraphs; null when absent or empty.</summary>
    public string? Paragraphs(string name) =>
        _fields.Paragraphs(name) is string raw && TextCleaner.Paragraphs(raw) is { Length: > 0 } text ? text : null;

    /// <summary>A list of cleaned lines, each once; a single text is parted at commas and semicolons.</summary>
    public IReadOnlyList<string> Lines(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            bool isText = _fields.Find(name) is YamlText;
            var lines = _fields.Words(name)
                .SelectMany(text => isText ? text.Split([',', ';'], StringSplitOptions.TrimEntries) : [text])
                .Select(Cleaned).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (lines.Count > 0) return lines;
        }
        return [];
    }

    /// <summary>Links by kind; see <see cref="YamlLinks"/>.</summary>
    public IReadOnlyList<Link> Links(string name) => YamlLinks.Links(_fields, name);

    /// <summary>Takes problems of the first of these fields that is there.</summary>
    public EntryReport ReportAt(params ReadOnlySpan<string> names) =>
        new(new SourcePosition(Log.File, LineOf(names)), Log.Report) { Entry = Log.Entry };

    /// <summary>A nested map; null when the value is absent or something else.</summary>
    public FrontMatterFields? Below(string name) => _map.Find(name) is YamlMap && _fields.Find(name) is YamlMap map ? new FrontMatterFields(map, Log) : null;

    /// <summary>Warns of names that look like a mistyped one that is read. Others belong to the program the file was written for and are only noted.</summary>
    public void ReportMistyped()
    {
        foreach (string name in ForeignNames) _fields.Find(name);
        _fields.ReportUnknown(onlyNear: true);
        var unread = new UnreadFields();
        foreach (var (name, line) in _fields.Unknown()) unread.Add(name, new SourcePosition(Log.File, line));
        unread.Report(Log.Report);
    }

    /// <summary>The form in which names are compared.</summary>
    public static string Fold(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string? Cleaned(string raw) => TextCleaner.Line(raw) is { Length: > 0 } line ? line : null;
}
