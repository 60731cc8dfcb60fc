namespace SearchPortal.Content;

/// <summary>
/// Reads the TOML that static site generators write: keys with values, tables and lists of tables one level deep. Anything else
/// (dotted names, deeper tables) is reported with its line and left out.
/// </summary>
internal sealed class TomlDocument(TomlCursor cursor, ProblemLog log)
{
    private const string Remedy = "write lines such as title = \"A paper\"";

    private readonly List<YamlEntry> top = [];
    private List<YamlEntry>? entries;

    /// <summary>The values as those of a YAML document.</summary>
    /// <param name="text">Without its marks.</param>
    /// <param name="firstLine">Line of the file it begins in, 1-based.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static YamlMap Read(string text, int firstLine, ProblemLog log)
    {
        var document = new TomlDocument(new TomlCursor(text, firstLine), log);
        document.Read();
        return new YamlMap(firstLine, document.top);
    }

    private void Read()
    {
        entries = top;
        for (cursor.SkipToContent(); !cursor.IsAtEnd; cursor.SkipToContent())
        {
            if (cursor.Peek == '[') ReadTable();
            else ReadEntry();
        }
    }

    private void ReadEntry()
    {
        int line = cursor.Line;
        if (cursor.Key() is not string key || !cursor.TryTake("=") || cursor.Value() is not YamlValue value) Refuse(line, "this line cannot be read as a name with its value");
        else
        {
            if (entries is not null) Add(entries, new YamlEntry(key, line, value));
            EndLine(line);
        }
    }

    private void ReadTable()
    {
        int line = cursor.Line;
        bool isList = cursor.TryTake("[[");
        if (!isList) cursor.TryTake("[");
        if (cursor.Key() is not string name || !cursor.TryTake(isList ? "]]" : "]"))
        {
            // What follows belongs to a table that is not kept.
            entries = null;
            Refuse(line, "a table of this name is not read");
            return;
        }
        var own = new List<YamlEntry>();
        var table = new YamlMap(line, own);
        entries = own;
        if (!isList) Add(top, new YamlEntry(name, line, table));
        else if (top.Find(entry => entry.Key == name)?.Value is YamlList { Items: List<YamlValue> items }) items.Add(table);
        else Add(top, new YamlEntry(name, line, new YamlList(line, new List<YamlValue> { table })));
        EndLine(line);
    }

    private void Add(List<YamlEntry> target, YamlEntry entry)
    {
        if (target.Exists(other => other.Key == entry.Key)) log.Error(entry.Line, $"the key \"{YamlFields.Short(entry.Key)}\" is there twice; the first one counts", "remove one of the two");
        else target.Add(entry);
    }

    private void EndLine(int line)
    {
        cursor.SkipBlanks();
        if (cursor.IsAtEnd || cursor.Peek is '\n' or '#') cursor.SkipLine();
        else Refuse(line, "something follows the value of this line and is not read");
    }

    private void Refuse(int line, string message)
    {
        log.Error(line, message, Remedy);
        cursor.SkipLine();
    }
}
