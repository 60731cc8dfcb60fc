namespace SearchPortal.Import.Xml;

/// <summary>A place in a text as a parser of XML counts: a carriage return, a line feed or both end a line.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Last">The character before it.</param>
internal readonly record struct XmlPlace(int Line, int Column, char Last)
{
    /// <summary>Before the first character.</summary>
    public static XmlPlace First => new(1, 1, '\0');

    /// <summary>The place behind a character that stands here.</summary>
    public XmlPlace After(char c) => c switch
    {
        '\n' when Last == '\r' => this with { Last = c },
        '\r' or '\n' => new(Line + 1, 1, c),
        _ => new(Line, Column + 1, c),
    };

    /// <summary>Whether it comes before a line and column.</summary>
    public bool IsBefore(int line, int column) => Line < line || (Line == line && Column < column);
}
