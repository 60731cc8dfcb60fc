using System.Collections.Frozen;

namespace SearchPortal.Import;

/// <summary>The short name of a venue.</summary>
internal static class VenueCode
{
    private const int LongestCode = 30;

    private static readonly FrozenSet<string> BookSeries = FrozenSet.ToFrozenSet(
        ["LNCS", "LNAI", "LNBI", "LNBIP", "LNEE", "LNI", "CCIS", "AISC", "ICPS", "LIPICS", "LIPIcs", "OASICS", "OASIcs", "PMLR", "IFIP", "CEUR", "SCI", "SIST", "FAIA", "AICT"], StringComparer.Ordinal);

    /// <summary>The short name in "NeurIPS 2024", "2024 CVPR", "KDD '24" or "CVPR"; null for a title of several words or a publisher's book series.</summary>
    public static string? Of(string series)
    {
        if (series.Length > LongestCode) return null;
        string[] words = series.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. words.Select(WithoutYear).Where(word => word.Length > 0)];
        bool hasYear = !names.SequenceEqual(words);
        bool isCode = names.Length == 1 || (hasYear && names.Length is 2 or 3);
        string code = string.Join(' ', names);
        return isCode && code.Any(char.IsAsciiLetterUpper) && !BookSeries.Contains(code) ? code : null;
    }

    // "2024", "'24", and both joined to the name: "CVPR2024", "KDD'24", "NeurIPS-2024".
    private static string WithoutYear(string word)
    {
        string name = word.TrimEnd("0123456789".ToCharArray());
        int digits = word.Length - name.Length;
        bool isShort = digits == 2 && name is [.., '\'' or '’' or '‘'];
        bool isYear = digits == 4 && (word[^4..].StartsWith("19", StringComparison.Ordinal) || word[^4..].StartsWith("20", StringComparison.Ordinal));
        return isYear || isShort ? name.TrimEnd('\'', '’', '‘', '-', '_', ':') : word;
    }
}
