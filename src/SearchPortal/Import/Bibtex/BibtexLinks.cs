using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>The links of an entry in the order to show.</summary>
internal static class BibtexLinks
{
    private static readonly (string Field, string Word)[] Fields =
    [
        ("url", ""), ("howpublished", ""), ("pdf", LinkKind.Pdf), ("code", LinkKind.Code), ("project", LinkKind.Project), ("website", LinkKind.Project),
        ("webpage", LinkKind.Project), ("homepage", LinkKind.Project), ("video", LinkKind.Video), ("slides", LinkKind.Slides), ("poster", LinkKind.Poster),
        ("data", LinkKind.Data), ("dataset", LinkKind.Data), ("supplementary", LinkKind.Data),
    ];

    /// <summary>Each address once; what is no web address is left out with a report.</summary>
    public static IReadOnlyList<Link> Read(BibtexEntry entry, BibtexProblems problems)
    {
        var links = new List<Link>();
        foreach (var (field, word) in Fields)
        {
            if (entry.Find(field) is not { } raw) continue;
            string? written = field == "howpublished" ? VerbatimText.FindUrl(raw) : VerbatimText.FindUrl(raw) ?? VerbatimText.Clean(raw);
            if (written is null) continue;
            if (FindAddress(written) is not { } address)
                problems.Error(entry.LineOf(field), entry.Label, $"{BibtexProblems.Quote(raw)} in '{field}' is not a web address, the link was left out", "write an address that begins with https://");
            else if (links.TrueForAll(link => link.Url != address))
                links.Add(new Link(LinkWords.Kind(word, address), address));
        }
        return links;
    }

    // "github.com/a/b" is meant as an address; "paper.pdf" is a file.
    private static string? FindAddress(string written)
    {
        if (WebAddress.Find(written) is { } address) return address;
        int slash = written.IndexOf('/', StringComparison.Ordinal);
        bool startsWithHost = slash > 3 && written.AsSpan(0, slash).Contains('.') && !written.AsSpan(0, slash).ContainsAny(":@?#") && written[0] != '.';
        return startsWithHost ? WebAddress.Find("https://" + written) : null;
    }
}
