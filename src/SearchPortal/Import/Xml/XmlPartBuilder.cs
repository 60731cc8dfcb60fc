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
    /// <exception cref="XmlException">The text is not well-formed inside the element.</exception>
    public static XmlPart? Build(XmlReader reader, int skippedLines)
    {
        int top = reader.Depth;
        long weight = 0;
        var open = new Stack<XmlPart>();
        do
        {
            if (weight > MaximumLength || reader.Depth - top > MaximumDepth)
            {
                Leave(reader, top);
                return null;
            }
            weight += Take(reader, open, skippedLines);
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

    private static long Take(XmlReader reader, Stack<XmlPart> open, int skippedLines)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return TakeElement(reader, open, skippedLines);
            case XmlNodeType.EndElement when open.Count > 1:
                open.Pop();
                return 0;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                string text = Text(reader);
                open.Peek().Add(text);
                return text.Length;
            default:
                return 0;
        }
    }

    private static long TakeElement(XmlReader reader, Stack<XmlPart> open, int skippedLines)
    {
        if (open.Count > 0 && Unread.Contains(reader.LocalName))
        {
            if (!reader.IsEmptyElement) Leave(reader, reader.Depth);
            return 0;
        }
        var part = Shell(reader, skippedLines);
        if (open.Count > 0) open.Peek().Add(part);
        bool isEmpty = reader.IsEmptyElement;
        if (!isEmpty || open.Count == 0) open.Push(part);
        return ElementWeight + part.Weight;
    }

    /// <summary>Passes over the rest of the element that was opened at a depth, to its end tag; keeps nothing.</summary>
    public static void Leave(XmlReader reader, int depth)
    {
        while (!(reader.Depth == depth && reader.NodeType == XmlNodeType.EndElement) && reader.Read())
        {
        }
    }

    private static string Text(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) return " ";
        var text = new StringBuilder();
        char[] chunk = new char[4096];
        int read;
        while (text.Length <= MaximumLength && (read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0) text.Append(chunk, 0, read);
        return Plain(text.ToString());
    }

    private static string Plain(string text) => text.Replace(XmlText.Ampersand, '&');
}
