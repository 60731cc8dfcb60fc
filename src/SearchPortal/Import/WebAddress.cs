namespace SearchPortal.Import;

/// <summary>Checks addresses before anybody is sent to them.</summary>
internal static class WebAddress
{
    private const int Longest = 2_000;

    /// <summary>An absolute http or https address with a host, blanks written as %20; null for anything else (javascript:, data:, relative …).</summary>
    public static string? Find(string raw)
    {
        string text = raw.Trim();
        if (text.Length > Longest || text.Any(char.IsControl)) return null;
        bool isWeb = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (!isWeb) return null;
        string address = text.Any(char.IsWhiteSpace) ? string.Join("%20", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? address : null;
    }
}
