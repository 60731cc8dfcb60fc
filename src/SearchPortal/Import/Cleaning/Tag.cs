namespace SearchPortal.Import.Cleaning;

/// <summary>One tag of HTML or XML in a text.</summary>
/// <param name="Name">As written, with its prefix: "jats:p".</param>
/// <param name="End">Index after the tag.</param>
/// <param name="Closes">Whether it is a closing tag.</param>
/// <param name="Certain">Whether its form alone shows that it is a tag: it has attributes or closes itself.</param>
internal readonly record struct Tag(string Name, int End, bool Closes, bool Certain)
{
    /// <summary>Longest tag read, in UTF-16 units; what is longer is text.</summary>
    public const int MaximumLength = 4_096;

    /// <summary>The name without its prefix, in lower case: "p".</summary>
    public string LocalName => Name[(Name.LastIndexOf(':') + 1)..].ToLowerInvariant();

    /// <summary>Reads the tag that starts at a "&lt;". Attributes must have values, so that "a &lt;b and c&gt; d" is none; null for what is not a tag.</summary>
    public static Tag? Read(string text, int start)
    {
        int i = start + 1;
        bool closes = i < text.Length && text[i] == '/';
        if (closes) i++;
        int nameStart = i;
        if (i >= text.Length || !char.IsAsciiLetter(text[i])) return null;
        while (i < text.Length && i - nameStart < 64 && IsNameCharacter(text[i])) i++;
        string name = text[nameStart..i];
        int limit = Math.Min(text.Length, start + MaximumLength);
        return ReadRest(text, i, limit, new Tag(name, i, closes, false));
    }

    private static Tag? ReadRest(string text, int i, int limit, Tag tag)
    {
        bool attributes = false;
        while (true)
        {
            int gap = i;
            while (i < limit && char.IsWhiteSpace(text[i])) i++;
            // A tag cut off at the end of the text is known by its attributes, or by its slash.
            if (i >= limit) return limit == text.Length && (attributes || tag.Closes) ? tag with { End = i, Certain = true } : null;
            if (text[i] == '>') return tag with { End = i + 1, Certain = attributes };
            if (text[i] == '/' && i + 1 < limit && text[i + 1] == '>') return tag with { End = i + 2, Certain = true };
            if (i == gap) return null;
            int next = SkipAttribute(text, i, limit);
            if (next < 0) return null;
            attributes = true;
            i = next;
        }
    }

    /// <summary>Index after <c>name="value"</c>; -1 when no such thing stands there.</summary>
    private static int SkipAttribute(string text, int i, int limit)
    {
        int start = i;
        while (i < limit && IsNameCharacter(text[i])) i++;
        if (i == start) return -1;
        while (i < limit && char.IsWhiteSpace(text[i])) i++;
        if (i >= limit || text[i] != '=') return -1;
        i++;
        while (i < limit && char.IsWhiteSpace(text[i])) i++;
        if (i >= limit) return limit;
        if (text[i] is '"' or '\'')
        {
            int close = text.IndexOf(text[i], i + 1, limit - i - 1);
            return close >= 0 ? close + 1 : limit == text.Length ? limit : -1;
        }
        int value = i;
        while (i < limit && !char.IsWhiteSpace(text[i]) && text[i] is not ('>' or '<' or '"' or '\'' or '$')) i++;
        return i == value ? -1 : i;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.';
}
