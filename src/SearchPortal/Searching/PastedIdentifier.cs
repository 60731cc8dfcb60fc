using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Recognises a query that is nothing but an identifier or an address someone copied.</summary>
internal static class PastedIdentifier
{
    /// <summary>Longest identifier read, in UTF-16 units.</summary>
    public const int MaximumLength = 500;

    /// <summary>The query for it; null when the text is something else.</summary>
    public static QueryNode? Find(string text)
    {
        text = text.Trim().Trim('<', '>', ',', ';').TrimEnd('.');
        if (text.Length is < 6 or > MaximumLength || text.Any(c => char.IsWhiteSpace(c) || c == '"' || TextFolding.Fold(c) == "\"")) return null;
        if (IdentifierText.FindDoi(text) is string doi) return new QueryNode.Phrase(doi, QueryField.Doi);
        if (IdentifierText.FindArxiv(text) is string arxiv) return new QueryNode.Phrase(arxiv, QueryField.Arxiv);
        return WebAddress.Find(text) is not null ? new QueryNode.Phrase(text, QueryField.Url) : null;
    }
}
