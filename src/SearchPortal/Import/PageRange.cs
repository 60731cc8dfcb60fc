namespace SearchPortal.Import;

/// <summary>Pages as sources write them.</summary>
internal static class PageRange
{
    /// <summary>With one plain hyphen and no blanks round it: "pp. 15762 – 15772" → "15762-15772".</summary>
    public static string Clean(string pages)
    {
        string text = pages.Replace('–', '-').Replace('—', '-').Replace('−', '-');
        foreach (string prefix in (ReadOnlySpan<string>)["pp.", "pp ", "p."])
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) text = text[prefix.Length..];
        return string.Join('-', text.Split('-', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the last page of a plain range comes before its first. "1-30" and "123-9" (short for 129) do not; "30-1" does.</summary>
    public static bool IsReversed(string pages)
    {
        int hyphen = pages.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && pages.Length <= 30
            && long.TryParse(pages.AsSpan(0, hyphen), out long first) && long.TryParse(pages.AsSpan(hyphen + 1), out long last)
            && last < first && !IsAbbreviated(pages, hyphen);
    }

    // "123-9" stands for 123-129: the last page repeats only the digits that change.
    private static bool IsAbbreviated(string pages, int hyphen)
    {
        var (first, last) = (pages[..hyphen], pages[(hyphen + 1)..]);
        return last.Length < first.Length && string.CompareOrdinal(last, first[^last.Length..]) > 0;
    }
}
