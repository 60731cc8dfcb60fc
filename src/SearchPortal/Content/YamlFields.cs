using System.Globalization;

namespace SearchPortal.Content;

/// <summary>
/// Typed reading of a YAML map. A value of the wrong kind is reported and read as if it were absent; every key that was asked
/// for is known, and <see cref="ReportUnknown"/> tells of the others.
/// </summary>
internal sealed class YamlFields(YamlMap map, ProblemLog log)
{
    private readonly HashSet<string> _known = [];

    /// <summary>Where problems of this map go.</summary>
    public ProblemLog Log { get; } = log;

    /// <summary>Line the map starts in.</summary>
    public int Line => map.Line;

    /// <summary>The value of a key, of any kind; null when it is absent or YAML's null.</summary>
    public YamlValue? Find(string key)
    {
        _known.Add(key);
        return map.Find(key) is { } value and not YamlText { IsNull: true } ? value : null;
    }

    /// <summary>One line of text; null when absent or empty.</summary>
    public YamlText? Text(string key) => Find(key) is { } value && Scalar(value, key) is { } text && PlainText.Line(text.Text) is { Length: > 0 } line
        ? text with { Text = line } : null;

    /// <summary>As <see cref="Text"/>, without its line number.</summary>
    public string? Word(string key) => Text(key)?.Text;

    /// <summary>Text of any number of lines; null when absent or empty.</summary>
    public string? Paragraphs(string key) => Find(key) is { } value && Scalar(value, key) is { } text && PlainText.Lines(text.Text) is { Length: > 0 } lines
        ? lines : null;

    /// <summary>A list of texts, each one line; a single text is a list of one.</summary>
    public IReadOnlyList<YamlText> Texts(string key) => [.. Items(key)
        .Where(item => item is not YamlText { IsNull: true })
        .Select(item => Scalar(item, key)).OfType<YamlText>()
        .Select(text => text with { Text = PlainText.Line(text.Text) })
        .Where(text => text.Text.Length > 0)];

    /// <summary>As <see cref="Texts"/>, without line numbers.</summary>
    public IReadOnlyList<string> Words(string key) => [.. Texts(key).Select(text => text.Text)];

    /// <summary>The values of a list; a single value is a list of one.</summary>
    public IReadOnlyList<YamlValue> Items(string key) => Find(key) switch
    {
        null => [],
        YamlList list => list.Items,
        { } one => [one],
    };

    /// <summary>A map; null when absent.</summary>
    public YamlFields? Map(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlMap below) return new YamlFields(below, Log);
        Log.Error(value.Line, $"\"{key}\" is {Kind(value)}", $"write \"{key}:\" and below it, indented, its keys");
        return null;
    }

    /// <summary>A whole number within bounds; null when absent.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
        Log.Error(text.Line, $"\"{key}\" is \"{Short(text.Text)}\"", $"write a whole number from {least} to {most}");
        return null;
    }

    /// <summary>Yes or no in the words of YAML 1.1; false when absent.</summary>
    public bool Flag(string key)
    {
        if (Text(key) is not { } text) return false;
        if (text.Text.ToLowerInvariant() is "true" or "yes" or "on") return true;
        if (text.Text.ToLowerInvariant() is not ("false" or "no" or "off")) Log.Error(text.Line, $"\"{key}\" is \"{Short(text.Text)}\"", "write true or false");
        return false;
    }

    /// <summary>The keys that nobody asked for and that are near to no known one, with their lines.</summary>
    public IEnumerable<(string Key, int Line)> Unknown() =>
        map.Entries.Where(entry => !_known.Contains(entry.Key) && NearestName.Find(entry.Key, _known) is null).Select(entry => (entry.Key, entry.Line));

    /// <summary>Warns of every key that nobody asked for, with the nearest known one as remedy.</summary>
    /// <param name="onlyNear">Whether to be silent about keys that are near to no known one.</param>
    public void ReportUnknown(bool onlyNear = false)
    {
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key)))
        {
            string? near = NearestName.Find(entry.Key, _known);
            if (near is null && onlyNear) continue;
            string remedy = near is not null ? $"did you mean \"{near}\"?" : $"remove it; known here are {string.Join(", ", _known.Order(StringComparer.Ordinal))}";
            Log.Warning(entry.Line, $"the key \"{Short(entry.Key)}\" is unknown and not read", remedy);
        }
    }

    /// <summary>A text cut to what fits a message.</summary>
    public static string Short(string text) => PlainText.Line(text) is var line && line.Length <= 80 ? line : line[..80] + "…";

    private YamlText? Scalar(YamlValue value, string key)
    {
        if (value is YamlText text) return text;
        Log.Error(value.Line, $"\"{key}\" holds {Kind(value)} where text is meant", "write plain text, in quotes if it holds \": \" or starts with [ or {");
        return null;
    }

    private static string Kind(YamlValue value) => value switch { YamlText => "text", YamlList => "a list", _ => "a map" };
}
