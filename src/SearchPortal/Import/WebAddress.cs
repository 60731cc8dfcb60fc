using SearchPortal.Content;

namespace SearchPortal.Import;

/// <summary>Checks addresses before anybody is sent to them.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address with a host, blanks and square brackets written as %20 and the like; null for anything else (javascript:, data:, relative …).</summary>
    public static string? Find(string raw)
    {
        string text = WithoutTexEscapes(raw.Trim());
        bool hasBlank = false;
        foreach (char c in text)
        {
            if (char.IsControl(c)) return null;
            hasBlank |= char.IsWhiteSpace(c);
        }
        string address = hasBlank ? string.Join("%20", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        return LinkTarget.IsHttp(address) ? WithoutBrackets(address) : null;
    }

    /// <summary>As <see cref="Find"/>, also for what is meant as an address: "github.com/a/b". "paper.pdf" is a file.</summary>
    public static string? FindWithoutScheme(string written)
    {
        if (Find(written) is { } address) return address;
        int slash = written.IndexOf('/', StringComparison.Ordinal);
        bool startsWithHost = slash > 3 && written.AsSpan(0, slash).Contains('.') && !written.AsSpan(0, slash).ContainsAny(":@?#") && written[0] != '.';
        return startsWithHost ? Find("https://" + written) : null;
    }

    /// <summary>Brackets may stand in a host only (RFC 3986, section 3.2.2), and schemas take no address that has others.</summary>
    private static string WithoutBrackets(string address)
    {
        int path = address.IndexOfAny(['/', '?', '#'], "https://".Length);
        return path < 0 || address.AsSpan(path).IndexOfAny('[', ']') < 0 ? address
            : address[..path] + address[path..].Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
    }

    /// <summary>"\_", "\%", "\&amp;" and "\#" are how TeX writes these signs; no address holds a backslash.</summary>
    private static string WithoutTexEscapes(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        foreach (string sign in new[] { "_", "%", "&", "#" }) text = text.Replace("\\" + sign, sign, StringComparison.Ordinal);
        return text;
    }
}
