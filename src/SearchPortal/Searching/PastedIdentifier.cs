using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Recognises a query that is nothing but an identifier or an address someone copied.</summary>
internal static partial class PastedIdentifier
{
    /// <summary>The query for it; null when the text is something else.</summary>
    public static QueryNode? Find(string text)
    {
        text = text.Trim().Trim('<', '>', ',', ';').TrimEnd('.');
        if (text.Length is < 6 or > 500 || text.Any(c => char.IsWhiteSpace(c) || c == '"' || TextFolding.Fold(c) == "\"")) return null;
        if (Doi().Match(text) is { Success: true } doi) return new QueryNode.Phrase(doi.Groups[1].Value, QueryField.Doi);
        if (Arxiv().Match(text) is { Success: true } arxiv) return new QueryNode.Phrase(arxiv.Groups[1].Value, QueryField.Arxiv);
        return Address().IsMatch(text) ? new QueryNode.Phrase(text, QueryField.Url) : null;
    }

    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf|html)/|arxiv:)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\.pdf)?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^https?://[^\s/]+/\S+$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
