using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>The identifiers of an entry, out of fields of their own and out of addresses.</summary>
internal static class BibtexIdentifiers
{
    /// <summary>All that can be read; a DOI that is none is reported.</summary>
    public static Identifiers Read(BibtexEntry entry, BibtexProblems problems)
    {
        string url = VerbatimText.Clean(entry.Find("url", "ee", "bdsk-url-1", "link") ?? "");
        string? isbn = entry.FindText("isbn"), issn = entry.FindText("issn");
        return new Identifiers
        {
            Doi = ReadDoi(entry, problems) ?? (url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? IdentifierText.FindDoi(url) : null),
            Arxiv = FindArxiv(entry, url),
            OpenReview = FindOpenReview(entry, url),
            AclAnthology = entry.Find("aclanthology") is { } acl && VerbatimText.Clean(acl) is { Length: > 0 } id ? id : IdentifierAddress.FindAcl(url),
            Dblp = FindDblp(entry),
            Pmid = Digits(entry.Find("pmid") ?? Eprint(entry, "pubmed"), ""),
            Pmcid = Digits(entry.Find("pmcid") ?? Eprint(entry, "pmc"), "PMC"),
            Isbn = isbn is null ? null : SerialNumbers.Find(isbn).Isbn ?? isbn,
            Issn = issn is null ? null : SerialNumbers.Find(issn).Issn ?? issn,
        };
    }

    private static string? ReadDoi(BibtexEntry entry, BibtexProblems problems)
    {
        if (entry.Find("doi") is not { } raw) return null;
        string text = VerbatimText.Clean(raw);
        // Some write "doi: 10.…" in two words.
        if (text.Equals("doi:", StringComparison.OrdinalIgnoreCase)) text = VerbatimText.Clean(raw[(raw.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        string bare = text is ['<', .., '>'] ? text[1..^1] : text;
        if (IdentifierText.FindDoi(bare.TrimEnd('.', ',', ';')) is { } doi) return doi;
        problems.Error(entry.LineOf("doi"), entry.Label, $"{BibtexProblems.Quote(text)} is not a DOI", "write it as 10.1000/xyz");
        return null;
    }

    private static string? FindArxiv(BibtexEntry entry, string url)
    {
        foreach (string? raw in (ReadOnlySpan<string?>)[entry.Find("arxiv", "arxivid"), Eprint(entry, "arxiv"), url])
            if (raw is not null && IdentifierText.FindArxiv(VerbatimText.Clean(raw)) is { } id) return id;

        // "arXiv preprint arXiv:2312.00858", "CoRR" with volume "abs/2312.00858".
        foreach (string name in (ReadOnlySpan<string>)["journal", "journaltitle", "volume", "howpublished", "note"])
            foreach (string word in (entry.Look(name) ?? "").Split([' ', ',', '{', '}', '~', '\n'], 40))
                if (IsArxivWord(word) && IdentifierText.FindArxiv(word.StartsWith("abs/", StringComparison.Ordinal) ? word[4..] : word) is { } id && entry.Find(name) is not null) return id;
        return null;
    }

    private static bool IsArxivWord(string word) => word.Contains("arxiv", StringComparison.OrdinalIgnoreCase) || word.StartsWith("abs/", StringComparison.Ordinal);

    /// <summary>The eprint number when its archive is the one asked for; without an archive an arXiv number is recognised by its form.</summary>
    private static string? Eprint(BibtexEntry entry, string archive)
    {
        string said = entry.Find("archiveprefix", "eprinttype") ?? "arxiv";
        return said.Trim().Equals(archive, StringComparison.OrdinalIgnoreCase) ? entry.Find("eprint") : null;
    }

    private static string? FindOpenReview(BibtexEntry entry, string url) =>
        entry.Find("openreview") is { } raw ? IdentifierText.FindOpenReview(VerbatimText.Clean(raw))
        : url.Contains("openreview.net/", StringComparison.OrdinalIgnoreCase) ? IdentifierText.FindOpenReview(url)
        : null;

    private static string? FindDblp(BibtexEntry entry)
    {
        const string Prefix = "DBLP:";
        if (entry.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return entry.Key[Prefix.Length..];
        return IdentifierAddress.FindDblp(VerbatimText.Clean(entry.Find("biburl") ?? ""));
    }

    private static string? Digits(string? raw, string prefix)
    {
        string digits = new([.. (raw ?? "").Where(char.IsAsciiDigit)]);
        return digits.Length is > 0 and <= 12 ? prefix + digits : null;
    }
}
