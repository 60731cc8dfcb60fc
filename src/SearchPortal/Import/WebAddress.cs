using SearchPortal.Content;

namespace SearchPortal.Import;

/// <summary>Checks addresses before anybody is sent to them.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address with a host, blanks written as %20; null for anything else (javascript:, data:, relative …).</summary>
    public static string? Find(string raw)
    {
        string text = raw.Trim();
        if (text.Any(char.IsControl)) return null;
        string address = text.Any(char.IsWhiteSpace) ? string.Join("%20", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        return LinkTarget.IsHttp(address) ? address : null;
    }
}
