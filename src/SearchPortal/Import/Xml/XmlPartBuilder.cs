using System.Text;
using System.Xml;

namespace SearchPortal.Import.Xml;

/// <summary>Builds an entry's elements within limits; what an entry is not made of (full text, references) is passed over and costs nothing.</summary>
internal static class XmlPartBuilder
{
    /// <summary>Most characters of text, names and attributes kept of an entry: as long as an entry of JSON may be.</summary>
    public const int MaximumLength = 8 << 20;

    /// <summary>Deepest element of an entry.</summary>
    public const int MaximumDepth = 128;

    // What an element costs beside its text.
    private const int ElementWeight = 32;

    private static readonly HashSet<string> Unread =
        ["body", "back", "floats-group", "sub-article", "response", "ref-list", "permissions", "history", "funding-group", "ReferenceList", "recordInfo"];

    /// <summary>The element that the reader stands at; the reader then stands at its end. Null when it breaks a limit: it has been passed over.</summary>
    /// <param name="reader">At the start tag.</param>
    /// <param name="skippedLines">Lines of the file before the reader's first.</param>
    /// <param name="isEntry">Whether an element of this name, where this one stands, is an entry.</param>
    /// <exception cref="XmlException">The text is not well-formed inside the element, or an entry begins in it: none stands in another.</exception>
    public static XmlPart? Build(XmlReader reader, int skippedLines, Predicate<string> isEntry)
    {
        int top = reader.Depth;
        long weight = 0;
        var open = new Stack<XmlPart>();
        do
        {
            if (weight > MaximumLength || reader.Depth - top > MaximumDepth)
            {
                Leave(reader, top, isEntry);
                return null;
            }
            if (open.Count > 0) Refuse(reader, isEntry);
            weight += Take(reader, open, skippedLines, isEntry);
            if (reader.Depth == top && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement)) return open.Peek();
        }
        while (reader.Read());
        return open.Count > 0 ? open.Peek() : null;
    }

    /// <summary>The element that the reader stands at, without what is in it.</summary>
    public static XmlPart Shell(XmlReader reader, int skippedLines)
    {
        var part = new XmlPart(reader.LocalName, ((IXmlLineInfo)reader).LineNumber + skippedLines);
        while (reader.MoveToNextAttribute())
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns") part.Add(reader.LocalName, Plain(reader.Value));
        reader.MoveToElement();
        return part;
    }

    private static long Take(XmlReader reader, Stack<XmlPart> open, int skippedLines, Predicate<string> isEntry)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return TakeElement(reader, open, skippedLines, isEntry);
            case XmlNodeType.EndElement when open.Count > 1:
                open.Pop();
                return 0;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                string text = Text(reader, open.Peek(), skippedLines);
                open.Peek().Add(text);
                return text.Length;
            default:
                return 0;
        }
    }

    private static long TakeElement(XmlReader reader, Stack<XmlPart> open, int skippedLines, Predicate<string> isEntry)
    {
        if (open.Count > 0 && Unread.Contains(reader.LocalName))
        {
            if (!reader.IsEmptyElement) Leave(reader, reader.Depth, isEntry);
            return 0;
        }
        var part = Shell(reader, skippedLines);
        if (open.Count > 0) open.Peek().Add(part);
        bool isEmpty = reader.IsEmptyElement;
        if (!isEmpty || open.Count == 0) open.Push(part);
        return ElementWeight + part.Weight;
    }

    /// <summary>Passes over the rest of the element that was opened at a depth, to its end tag; keeps nothing.</summary>
    private static void Leave(XmlReader reader, int depth, Predicate<string> isEntry)
    {
        while (!(reader.Depth == depth && reader.NodeType == XmlNodeType.EndElement) && reader.Read()) Refuse(reader, isEntry);
    }

    private static void Refuse(XmlReader reader, Predicate<string> isEntry)
    {
        if (reader.NodeType != XmlNodeType.Element || !isEntry(reader.LocalName)) return;
        var place = (IXmlLineInfo)reader;
        throw new XmlException($"a <{reader.LocalName}> begins before the end of the one before", null, place.LineNumber, place.LinePosition);
    }

    private static string Text(XmlReader reader, XmlPart part, int skippedLines)
    {
        int line = ((IXmlLineInfo)reader).LineNumber + skippedLines;
        if (reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) return " ";
        var text = new StringBuilder();
        char[] chunk = new char[4096];
        int read;
        while (text.Length <= MaximumLength && (read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0) text.Append(chunk, 0, read);
        string whole = text.ToString();
        foreach (var (name, at) in XmlEntities.Find(whole)) part.AddEntity(name, line + whole.AsSpan(0, at).Count('\n'));
        return Plain(whole);
    }

    private static string Plain(string text) => text.Replace(XmlText.Ampersand, '&');
}
