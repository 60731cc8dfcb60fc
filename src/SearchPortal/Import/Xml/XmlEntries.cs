using System.Globalization;
using System.Xml;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Xml;

/// <summary>
/// Finds the entries of an XML file, one in memory at a time. No document type is read or fetched and no entity of one expanded.
/// Where the text stops being well-formed reading ends, with what came before kept.
/// </summary>
internal sealed class XmlEntries : IDisposable
{
    // Wrappers of known formats go five deep; a parser's memory grows with depth.
    private const int MaximumDepth = 1_000;

    // Attributes of an element around entries, in characters.
    private const int MostKeptAround = 10_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlText text;
    private readonly XmlReader reader;
    private readonly Action<ContentProblem> report;
    private readonly string path;
    private readonly List<XmlPart> around = [];
    private bool ended;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="source">Decoded text; the caller disposes it.</param>
    /// <param name="path">Path below the content folder, for messages.</param>
    /// <param name="report">Takes what is wrong.</param>
    public XmlEntries(TextReader source, string path, Action<ContentProblem> report)
    {
        (text, this.path, this.report) = (new XmlText(source), path, report);
        reader = XmlReader.Create(text, Settings, UsualPrefixes());
    }

    /// <summary>Local name of the root element; null before it was met.</summary>
    public string? Root { get; private set; }

    /// <summary>Whether something was reported and left out.</summary>
    public bool HasFault { get; private set; }

    /// <summary>The next entry; null at the end, or where the text is not XML any more, which is reported.</summary>
    /// <param name="isEntry">Whether the element of a name, in the file's root and its parent, is an entry.</param>
    public XmlEntry? Next(Func<XmlPart, XmlPart?, bool> isEntry)
    {
        try
        {
            while (!ended && reader.Read())
                if (Find(isEntry) is XmlEntry entry) return entry;
        }
        catch (XmlException fault)
        {
            End(fault.LineNumber, fault.LinePosition, Sentence(fault.Message));
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private XmlEntry? Find(Func<XmlPart, XmlPart?, bool> isEntry)
    {
        while (around.Count > reader.Depth) around.RemoveAt(around.Count - 1);
        if (reader.NodeType != XmlNodeType.Element) return null;
        if (reader.Depth > MaximumDepth)
        {
            var at = (IXmlLineInfo)reader;
            End(at.LineNumber, at.LinePosition, $"elements are nested more than {MaximumDepth} deep");
            return null;
        }
        var shell = XmlPartBuilder.Shell(reader, text.SkippedLines);
        Root ??= shell.Name;
        if (isEntry(shell, around.Count > 0 ? around[^1] : null)) return Build(shell);
        if (!reader.IsEmptyElement) around.Add(shell.Weight <= MostKeptAround ? shell : new XmlPart(shell.Name, shell.Line));
        return null;
    }

    private XmlEntry? Build(XmlPart shell)
    {
        if (XmlPartBuilder.Build(reader, text.SkippedLines) is XmlPart part) return new(part, [.. around]);
        HasFault = true;
        report(ContentProblem.Error(
            new(path, shell.Line), null, $"the <{EntryReport.Show(shell.Name)}> here is longer than 8 MB or nested more than {XmlPartBuilder.MaximumDepth} deep and is left out", "check that the elements before it are closed"));
        return null;
    }

    private void End(int line, int column, string reason)
    {
        HasFault = ended = true;
        if (text.IsTagTooLong) reason = "a tag or comment is longer than 8 MB";
        string place = string.Create(CultureInfo.InvariantCulture, $"line {line + text.SkippedLines}, column {column}");
        report(ContentProblem.Error(
            new SourcePosition(path, Math.Max(1, line + text.SkippedLines)), null, $"the XML is not well-formed at {place}: {reason}; what follows was not read", "mend this place, or download the file again"));
    }

    private static string Sentence(string message)
    {
        int end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return EntryReport.Show((end < 0 ? message : message[..end]).Replace(XmlText.Ampersand, '&').TrimEnd('.'));
    }

    /// <summary>Parts of larger documents often lose the declarations of their prefixes.</summary>
    private static XmlParserContext UsualPrefixes()
    {
        var names = new NameTable();
        var prefixes = new XmlNamespaceManager(names);
        foreach (string prefix in (ReadOnlySpan<string>)["xlink", "mml", "m", "jats", "ali", "xsi", "mods", "oai", "oasis", "tei", "dc", "rdf", "xs", "hw"])
            prefixes.AddNamespace(prefix, "urn:prefix:" + prefix);
        return new XmlParserContext(names, prefixes, null, XmlSpace.None);
    }
}
