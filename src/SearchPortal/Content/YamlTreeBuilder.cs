using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SearchPortal.Content;

/// <summary>Builds the values of one YAML document from the parser's events, within the limits of <see cref="YamlDocument"/>.</summary>
internal sealed class YamlTreeBuilder(IParser parser, int firstLine, ProblemLog log)
{
    private readonly Dictionary<string, YamlValue> _anchors = [];
    private List<YamlEntry>? _topEntries;
    private List<YamlValue>? _topItems;
    private long _weight;

    /// <summary>The finished parts of the outermost map or list, for when the rest cannot be read.</summary>
    public YamlValue? Partial => _topEntries is not null ? new YamlMap(firstLine, _topEntries) : _topItems is not null ? new YamlList(firstLine, _topItems) : null;

    /// <summary>Line of the last event read.</summary>
    public int Line => parser.Current is { } last ? LineOf(last) : firstLine;

    /// <exception cref="YamlException">The text is not YAML, or breaks a limit.</exception>
    public YamlDocument Build()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return new YamlDocument(null, true);
        parser.Consume<DocumentStart>();
        var root = Value(0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            log.Warning(LineOf(parser.Current!), "a second YAML document starts here and is not read", "keep everything in one document, without a line of three dashes in the middle");
        return new YamlDocument(root is YamlText { IsNull: true } ? null : root, true);
    }

    private YamlValue Value(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias)) return Aliased(alias);
        if (parser.TryConsume<Scalar>(out var scalar)) return Named(scalar, Text(scalar));

        // The parser gives "- :" as a map that ends before its value.
        if (parser.Current is not (MappingStart or SequenceStart)) throw new YamlException(parser.Current!.Start, parser.Current.End, "a value is missing");
        var start = (NodeEvent)parser.Current;
        if (depth >= YamlDocument.MaximumDepth) throw new YamlException(start.Start, start.End, $"lists and maps are nested more than {YamlDocument.MaximumDepth} deep");
        long before = _weight;
        YamlValue value = start is MappingStart ? Map(depth) : List(depth);
        return Named(start, value with { Weight = _weight - before });
    }

    private YamlMap Map(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>();
        if (depth == 0) _topEntries = entries;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not YamlText text) log.Error(key.Line, "a key is a list or a map", "write the key as a word");
            else if (!seen.Add(text.Text)) log.Error(key.Line, $"the key \"{Shorten(text.Text)}\" is there twice; the first one counts", "remove one of the two");
            else entries.Add(new YamlEntry(text.Text, key.Line, value));
        }
        return new YamlMap(LineOf(start), entries);
    }

    private YamlList List(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        if (depth == 0) _topItems = items;
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(depth + 1));
        return new YamlList(LineOf(start), items);
    }

    private YamlText Text(Scalar scalar)
    {
        Add(1 + scalar.Value.Length, scalar);
        bool isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return new YamlText(LineOf(scalar), isNull ? "" : scalar.Value, isNull) { Weight = 1 + scalar.Value.Length };
    }

    private YamlValue Aliased(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var value))
            throw new YamlException(alias.Start, alias.End, $"the alias *{Shorten(alias.Value.Value)} has no anchor before it");
        Add(value.Weight, alias);
        return value;
    }

    private YamlValue Named(NodeEvent at, YamlValue value)
    {
        if (!at.Anchor.IsEmpty) _anchors[at.Anchor.Value] = value;
        return value;
    }

    private void Add(long weight, ParsingEvent at)
    {
        _weight += weight;
        if (_weight > YamlDocument.MaximumWeight) throw new YamlException(at.Start, at.End, "its aliases stand for more text than is allowed");
    }

    private int LineOf(ParsingEvent at) => firstLine + Math.Max(0, (int)at.Start.Line - 1);

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
