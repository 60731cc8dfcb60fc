namespace SearchPortal.Import.Bibtex;

/// <summary>Lists in one field, such as keywords.</summary>
internal static class BibtexList
{
    private const int Maximum = 1_000;

    /// <summary>The items of a list, cleaned, each once, at most 1,000. A separator in braces or behind a backslash belongs to its item.</summary>
    public static IReadOnlyList<string> Read(string? raw, string separators)
    {
        if (raw is null) return [];
        var items = new List<string>();
        var known = new HashSet<string>();
        foreach (string part in Split(raw, separators))
        {
            string item = TextCleaner.Line(part, TextDialect.Latex);
            if (item.Length > 0 && known.Add(item)) items.Add(item);
            if (items.Count == Maximum) break;
        }
        return items;
    }

    /// <summary>The topics of an entry. Where more semicolons stand than commas, only they part topics; Web of Science has braces around the list.</summary>
    public static IReadOnlyList<string> ReadTopics(BibtexEntry entry)
    {
        var topics = new List<string>();
        foreach (string field in (ReadOnlySpan<string>)["author_keywords", "keywords"])
        {
            string raw = entry.Find(field)?.Trim() ?? "";
            if (raw is ['{', .., '}'] && raw.IndexOf('}', StringComparison.Ordinal) == raw.Length - 1 && raw.Contains(';', StringComparison.Ordinal)) raw = raw[1..^1];
            topics.AddRange(Read(raw, Split(raw, ";").Count() > Split(raw, ",").Count() ? ";" : ",;"));
        }
        return [.. topics.Distinct()];
    }

    private static IEnumerable<string> Split(string raw, string separators)
    {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            else if (depth == 0 && separators.Contains(c, StringComparison.Ordinal))
            {
                yield return raw[start..i];
                start = i + 1;
            }
        }
        yield return raw[start..];
    }
}
