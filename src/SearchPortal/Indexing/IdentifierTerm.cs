using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Identifiers and addresses as terms of one field, in the one form in which what is stored and what is pasted meet.</summary>
internal static class IdentifierTerm
{
    private const int MaximumLength = 500;

    /// <summary>A DOI's term; DOIs are compared without regard to case (DOI Handbook, 2.4).</summary>
    public static string Doi(string doi) => Bound("doi:" + doi.Trim().ToLowerInvariant());

    /// <summary>An arXiv id's term, without version.</summary>
    public static string Arxiv(string id)
    {
        id = id.Trim().ToLowerInvariant();
        int version = id.LastIndexOf('v');
        bool versioned = version > 0 && version < id.Length - 1 && id[(version + 1)..].All(char.IsAsciiDigit);
        return Bound("arxiv:" + (versioned ? id[..version] : id));
    }

    /// <summary>An address's term: without scheme, "www.", final slash and fragment, in lower case.</summary>
    public static string Url(string url)
    {
        string bare = url.Trim().ToLowerInvariant();
        int scheme = bare.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) bare = bare[(scheme + 3)..];
        if (bare.StartsWith("www.", StringComparison.Ordinal)) bare = bare[4..];
        int fragment = bare.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) bare = bare[..fragment];
        return Bound("url:" + bare.TrimEnd('/'));
    }

    /// <summary>The terms of all that a publication is known by.</summary>
    public static IEnumerable<string> AllOf(Publication p)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        if (p.Identifiers.Doi is string doi) terms.Add(Doi(doi));
        if (p.Identifiers.Arxiv is string arxiv) terms.Add(Arxiv(arxiv));
        foreach (var link in p.Links) terms.Add(Url(link.Url));
        return terms;
    }

    private static string Bound(string term) => term.Length <= MaximumLength ? term : term[..MaximumLength];
}
