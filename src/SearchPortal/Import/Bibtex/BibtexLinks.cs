using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>The links of an entry in the order to show.</summary>
internal static class BibtexLinks
{
    private static readonly (string Field, string Word)[] Fields =
    [
        ("url", ""), ("howpublished", ""), ("note", ""), ("pdf", LinkKind.Pdf), ("code", LinkKind.Code), ("project", LinkKind.Project), ("website", LinkKind.Project),
        ("webpage", LinkKind.Project), ("homepage", LinkKind.Project), ("video", LinkKind.Video), ("slides", LinkKind.Slides), ("poster", LinkKind.Poster),
        ("data", LinkKind.Data), ("dataset", LinkKind.Data), ("supplementary", LinkKind.Data), ("ee", ""), ("link", ""), ("bdsk-url-1", ""), ("adsurl", ""),
    ];

    /// <summary>Each address once; what is no web address is left out with a report.</summary>
    public static IReadOnlyList<Link> Read(BibtexEntry entry, BibtexProblems problems)
    {
        var links = new List<Link>();
        foreach (var (field, word) in Fields)
        {
            if (entry.Look(field) is not { } raw) continue;
            if (field == "note" && !IsAddress(raw)) continue;
            string? written = field == "howpublished" ? VerbatimText.FindUrl(raw) : VerbatimText.FindUrl(raw) ?? VerbatimText.Clean(raw);
            if (written is null) continue;
            entry.Find(field);
            if (WebAddress.FindWithoutScheme(written) is not { } address)
                problems.Error(entry.LineOf(field), entry.Label, $"{BibtexProblems.Quote(raw)} in '{field}' is not a web address, the link was left out", "write an address that begins with https://");
            else
                Add(links, word, address);
            foreach (string further in Further(raw)) Add(links, word, further);
        }
        // Some publishers have the address of the file there.
        if (entry.Find("eprint") is { } eprint && eprint.Contains("://", StringComparison.Ordinal) && WebAddress.FindWithoutScheme(VerbatimText.Clean(eprint)) is { } file)
            Add(links, file.Contains("pdf", StringComparison.OrdinalIgnoreCase) ? LinkKind.Pdf : "", file);
        foreach (var (word, address) in Others(entry)) Add(links, word, address);
        return links;
    }

    /// <summary>Whether a note is nothing but an address, as in "\url{http://www.deeplearningbook.org}".</summary>
    public static bool IsAddress(string note) => VerbatimText.FindUrl(note) is { } url && note.Trim().Length <= url.Length + "{\\url{}}".Length;

    /// <summary>The addresses behind the first in one field, parted by blanks.</summary>
    private static IEnumerable<string> Further(string raw)
    {
        if (raw.Contains('\\', StringComparison.Ordinal)) yield break;
        foreach (string word in raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(10))
            if (word.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WebAddress.Find(VerbatimText.Clean(word)) is { } address) yield return address;
    }

    /// <summary>The portal's own field for what no other field holds: "openreview https://example.org/1 poster https://example.org/2".</summary>
    private static IEnumerable<(string Word, string Address)> Others(BibtexEntry entry)
    {
        foreach (string[] pair in (entry.Find("links") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2))
            if (pair is [var word, var written] && WebAddress.Find(VerbatimText.Clean(written)) is { } address) yield return (word, address);
    }

    // A field that names a kind is right about an address that was there without one.
    private static void Add(List<Link> links, string word, string address)
    {
        int known = links.FindIndex(link => link.Url == address);
        if (known < 0) links.Add(new Link(LinkWords.Kind(word, address), address));
        else if (word.Length > 0 && LinkWords.IsTold(links[known])) links[known] = new Link(LinkWords.Kind(word, address), address);
    }
}
