using System.Globalization;
using System.Xml;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Xml;

/// <summary>
/// Finds the entries of an XML file, one in memory at a time. No document type is read or fetched and no entity of one expanded.
/// Where the text stops being well-formed the entry is left out, and reading goes on at the next tag that begins or ends one of the elements
/// around it, or begins an entry.
/// </summary>
internal sealed class XmlEntries : IDisposable
{
    // Wrappers of known formats go five deep; a parser's memory grows with depth.
    private const int MaximumDepth = 1_000;

    // Names of elements around entries.
    private const int MostNames = 1_000;

    // Attributes of an element around entries, in characters.
    private const int MostKeptAround = 10_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Elements opened again behind a fault, innermost ones: a parser each time.
    private const int MostReopened = 50;

    // Each costs a parser; a file with more is none of XML.
    private const int MostFaults = 10_000;

    private readonly XmlText text;
    private readonly XmlReplay replay;
    private readonly Action<ContentProblem> report;
    private readonly string path;
    private readonly List<XmlPart> around = [];
    private readonly List<string> openings = [];
    private readonly Dictionary<string, int> depths = [];
    private XmlReader reader;
    private XmlPart? open;
    private int faults;
    private bool ended;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="source">Decoded text; the caller disposes it.</param>
    /// <param name="path">Path below the content folder, for messages.</param>
    /// <param name="report">Takes what is wrong.</param>
    public XmlEntries(TextReader source, string path, Action<ContentProblem> report)
    {
        (text, this.path, this.report) = (new XmlText(source), path, report);
        replay = new XmlReplay(text);
        reader = XmlReader.Create(replay, Settings, UsualPrefixes());
    }

    /// <summary>Local name of the root element; null before it was met.</summary>
    public string? Root { get; private set; }

    /// <summary>Whether something was reported and left out.</summary>
    public bool HasFault { get; private set; }

    private int LinesBefore => text.SkippedLines + replay.LinesBefore;

    /// <summary>The next entry; null at the end. What is not well-formed is reported.</summary>
    public XmlEntry? Next()
    {
        while (!ended)
            try
            {
                if (!reader.Read()) return null;
                if (Find() is XmlEntry entry) return entry;
            }
            catch (XmlException fault)
            {
                GoOn(fault);
            }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private XmlEntry? Find()
    {
        KeepAround(reader.Depth);
        if (reader.NodeType != XmlNodeType.Element) return null;
        if (reader.Depth > MaximumDepth)
        {
            var at = (IXmlLineInfo)reader;
            Report(at.LineNumber + LinesBefore, at.LinePosition, $"elements are nested more than {MaximumDepth} deep; what follows was not read");
            ended = true;
            return null;
        }
        var shell = XmlPartBuilder.Shell(reader, LinesBefore);
        Root ??= shell.Name;
        if (IsEntry(shell.Name)) return Build(shell);
        if (reader.IsEmptyElement) return null;
        around.Add(shell.Weight <= MostKeptAround ? shell : new XmlPart(shell.Name, shell.Line));
        openings.Add(XmlOpening.Of(reader));
        if (depths.Count < MostNames) depths[shell.Name] = reader.Depth;
        return null;
    }

    private void KeepAround(int count)
    {
        while (around.Count > count) around.RemoveAt(around.Count - 1);
        while (openings.Count > count) openings.RemoveAt(openings.Count - 1);
    }

    private XmlEntry? Build(XmlPart shell)
    {
        open = shell;
        var whole = XmlPartBuilder.Build(reader, LinesBefore, IsEntry);
        open = null;
        if (whole is XmlPart part) return new(part, [.. around]);
        HasFault = true;
        report(ContentProblem.Error(
            new(path, shell.Line), null, $"the <{EntryReport.Show(shell.Name)}> here is longer than 8 MB or nested more than {XmlPartBuilder.MaximumDepth} deep and is left out", "check that the elements before it are closed"));
        return null;
    }

    private void GoOn(XmlException fault)
    {
        string reason = text.IsTagTooLong ? "a tag or comment is longer than 8 MB" : Sentence(fault.Message);
        var (line, column, lost) = (fault.LineNumber + LinesBefore, faults > 0 && fault.LineNumber == 1 ? 0 : fault.LinePosition, open);
        // Behind a fault the end tags may not fit what was left out.
        bool isOnlyTheEnd = lost is null && HasFault;
        open = null;
        ended = ++faults > MostFaults || !replay.Seek(fault.LineNumber, fault.LinePosition, Before);
        if (ended && isOnlyTheEnd && faults <= MostFaults) return;
        if (lost is not null) reason += string.Create(CultureInfo.InvariantCulture, $"; the <{EntryReport.Show(lost.Name)}> that begins in line {lost.Line} is left out");
        Report(line, column, $"{reason}; {(ended ? "what follows was not read" : string.Create(CultureInfo.InvariantCulture, $"reading goes on in line {LinesBefore + 1}"))}");
        if (!ended) reader = XmlReader.Create(replay, Settings, UsualPrefixes());
    }

    /// <summary>The start tags that a tag stands in, where reading can go on at it; null for any other tag.</summary>
    private string? Before(string name, bool isEnd)
    {
        string wrapper = "";
        int kept = around.FindLastIndex(part => part.Name == name);
        if (kept < 0 && isEnd) return null;
        if (kept >= 0) kept += isEnd ? 1 : 0;
        else if (depths.TryGetValue(name, out int depth) && depth <= around.Count) kept = depth;
        else
        {
            kept = around.FindLastIndex(parent => XmlEntryNames.IsEntry(name, parent.Name, Root)) + 1;
            // The tag of the element around it may be what was broken.
            if (kept == 0 && XmlEntryNames.ParentOf(name, Root) is { } lost) (kept, wrapper) = (around.Count, $"<{lost}>");
            else if (kept == 0 && Root is not null && !IsEntry(name)) return null;
        }
        string before = string.Concat(openings.Take(kept).TakeLast(MostReopened)) + wrapper;
        KeepAround(0);
        return before;
    }

    private bool IsEntry(string name) => XmlEntryNames.IsEntry(name, around.Count > 0 ? around[^1].Name : null, Root);

    private void Report(int line, int column, string reason)
    {
        HasFault = true;
        string place = string.Create(CultureInfo.InvariantCulture, $"line {line}{(column > 0 ? $", column {column}" : "")}");
        report(ContentProblem.Error(new SourcePosition(path, Math.Max(1, line)), null, $"the XML is not well-formed at {place}: {reason}", "mend this place, or download the file again"));
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
