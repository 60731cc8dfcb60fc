namespace SearchPortal.Import.Cleaning;

/// <summary>Finds the ends of elements in one text. Remembers what it found, so that all searches together read the text a bounded number of times.</summary>
internal sealed class ClosingTags(string text)
{
    /// <summary>Different ends looked for in one text; more are taken as absent.</summary>
    private const int MaximumEnds = 32;

    private readonly Dictionary<string, int> found = new(StringComparer.OrdinalIgnoreCase);
    private HashSet<string>? names;

    /// <summary>Names, as written, of all elements that the text closes.</summary>
    public HashSet<string> Names => names ??= ReadNames();

    /// <summary>Where the closing tag of an element starts and where it ends; null when there is none after it.</summary>
    public (int Start, int End)? Find(Tag tag)
    {
        int start = At($"</{tag.Name}", tag.End);
        while (start >= 0 && Tag.Read(text, start) is not { Closes: true }) start = -1;
        return start < 0 || Tag.Read(text, start) is not Tag closing || closing.Name.Length != tag.Name.Length ? null : (start, closing.End);
    }

    /// <summary>Index after the next occurrence of a mark; 0 when there is none.</summary>
    public int After(string mark, int from) => At(mark, from) is int at and >= 0 ? at + mark.Length : 0;

    private int At(string mark, int from)
    {
        if (found.TryGetValue(mark, out int known) && (known < 0 || known >= from)) return known;
        if (!found.ContainsKey(mark) && found.Count >= MaximumEnds) return -1;
        return found[mark] = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
    }

    private HashSet<string> ReadNames()
    {
        var closed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (Tag.Read(text, at) is Tag tag) closed.Add(tag.Name);
        }
        return closed;
    }
}
