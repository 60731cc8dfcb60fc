using System.Text.RegularExpressions;

namespace SearchPortal.Import;

/// <summary>Takes identifiers out of the forms that people paste: addresses, prefixes, versions. Each returns the bare value, or null when it is none.</summary>
internal static partial class IdentifierText
{
    private const int Longest = 500;

    /// <summary>"https://doi.org/10.1145/3" or "doi:10.1145/3" → "10.1145/3".</summary>
    public static string? FindDoi(string raw)
    {
        if (raw.Length > Longest || !DoiForm().Match(raw.Trim()).TryGet(out string doi)) return null;
        string bare = raw.Contains("://", StringComparison.Ordinal) ? Uri.UnescapeDataString(doi) : doi;
        return bare.Any(char.IsControl) ? null : bare;
    }

    /// <summary>"https://arxiv.org/pdf/2312.00858v2.pdf" or "arXiv:2312.00858" → "2312.00858".</summary>
    public static string? FindArxiv(string raw) => raw.Length <= Longest && ArxivForm().Match(raw.Trim()).TryGet(out string id) ? id : null;

    /// <summary>"https://openreview.net/forum?id=ZupoMzMNrO" or the bare id.</summary>
    public static string? FindOpenReview(string raw) => raw.Length <= Longest && OpenReviewForm().Match(raw.Trim()).TryGet(out string id) ? id : null;

    private static bool TryGet(this Match match, out string value)
    {
        value = match.Groups[1].Value;
        return match.Success;
    }

    [GeneratedRegex(@"^(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi:?\s*)?(10\.\d{3,9}(?:\.\d+)*(?:/|%2F)\S+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoiForm();

    [GeneratedRegex(@"^(?:https?://(?:www\.|export\.)?arxiv\.org/(?:abs|pdf|html)/|arxiv:\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\.pdf)?/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ArxivForm();

    [GeneratedRegex(@"^(?:https?://(?:www\.)?openreview\.net/(?:forum|pdf|attachment)\?(?:[^#]*&)?id=)?([\w-]{5,40})(?:[&#].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenReviewForm();
}
