using SearchPortal.Content;

namespace SearchPortal.Import;

/// <summary>Checks addresses before anybody is sent to them.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address with a host, blanks written as %20; null for anything else (javascript:, data:, relative …).</summary>
    public static string? Find(string raw)
    {
        string text = WithoutTexEscapes(raw.Trim());
        if (text.Any(char.IsControl)) return null;
        string address = text.Any(char.IsWhiteSpace) ? string.Join("%20", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        return LinkTarget.IsHttp(address) ? address : null;
    }

    /// <summary>"\_", "\%", "\&amp;" and "\#" are how TeX writes these signs; no address holds a backslash.</summary>
    private static string WithoutTexEscapes(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        foreach (string sign in new[] { "_", "%", "&", "#" }) text = text.Replace("\\" + sign, sign, StringComparison.Ordinal);
        return text;
    }
}
