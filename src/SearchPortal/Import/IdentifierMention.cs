using System.Net;

namespace SearchPortal.Import;

/// <summary>Identifiers in the middle of what sources say: "arXiv preprint arXiv:2312.00858", "DOI 10.48550/arXiv.2312.00858".</summary>
internal static class IdentifierMention
{
    private const int MostWords = 60;
    private const string ArxivDoi = "10.48550/arxiv.";

    /// <summary>The first arXiv id that a text calls so; null when there is none.</summary>
    public static string? FindArxiv(string? text)
    {
        if (text is null || !(text.Contains("arxiv", StringComparison.OrdinalIgnoreCase) || text.Contains("abs/", StringComparison.Ordinal))) return null;
        string[] words = Words(text);
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            int doi = word.IndexOf(ArxivDoi, StringComparison.OrdinalIgnoreCase);
            if (doi >= 0) word = word[(doi + ArxivDoi.Length)..];
            else if (word.StartsWith("abs/", StringComparison.Ordinal)) word = word[4..];
            else if (!word.Contains("arxiv", StringComparison.OrdinalIgnoreCase) && !(i > 0 && words[i - 1].StartsWith("arxiv", StringComparison.OrdinalIgnoreCase))) continue;
            if (IdentifierText.FindArxiv(word) is string id) return id;
        }
        return null;
    }

    /// <summary>The DOI that a text is, or the first among its words; null when there is none.</summary>
    public static string? FindDoi(string? text)
    {
        if (text is null || !text.Contains("10.", StringComparison.Ordinal)) return null;
        string plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        if (Bare(plain) is string whole) return whole;
        return plain.Split([' ', '\n', '\r', '\t', '"'], MostWords, StringSplitOptions.RemoveEmptyEntries).Select(Bare).FirstOrDefault(doi => doi is not null);
    }

    /// <summary>The id of an OpenReview address; null for any other.</summary>
    public static string? FindOpenReview(string? url) =>
        url is not null && url.Contains("openreview.net/", StringComparison.OrdinalIgnoreCase) ? IdentifierText.FindOpenReview(url) : null;

    /// <summary>"PMC" and the digits of a text that has some; null for any other.</summary>
    public static string? FindPmcid(string? text) => Digits(text) is string digits ? "PMC" + digits : null;

    /// <summary>The digits at the end of a text ("https://pubmed.ncbi.nlm.nih.gov/29456894/"), 1 to 12; null when there are none.</summary>
    public static string? Digits(string? text)
    {
        string end = (text ?? "").TrimEnd('/', ' ', '.');
        int start = end.Length;
        while (start > 0 && char.IsAsciiDigit(end[start - 1])) start--;
        return end.Length - start is > 0 and <= 12 ? end[start..] : null;
    }

    // Brackets and semicolons are part of old DOIs: only what cannot end one is taken away.
    private static string? Bare(string text)
    {
        string inner = text.Trim().TrimEnd('.', ',', ';');
        if (inner is ['<', .., '>'] or ['(', .., ')'] or ['[', .., ']']) inner = inner[1..^1];
        return IdentifierText.FindDoi(inner);
    }

    private static string[] Words(string text) => text.Split([' ', ',', ';', '(', ')', '[', ']', '{', '}', '\n', '\r', '\t', '"'], MostWords, StringSplitOptions.RemoveEmptyEntries);
}
