namespace SearchPortal.Content;

/// <summary>Decides which addresses of the owner's may become links.</summary>
internal static class LinkTarget
{
    /// <summary>Longest address kept, in UTF-16 units.</summary>
    public const int MaximumLength = 2_048;

    /// <summary>Whether a text is an absolute http or https address with a host and without a password or white space.</summary>
    public static bool IsHttp(string text) =>
        IsPlain(text)
        // Before anything else: .NET 10 throws for some texts that begin with slashes.
        && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase)
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    /// <summary>Whether a text is "mailto:" with one address behind it.</summary>
    public static bool IsMail(string text) =>
        IsPlain(text) && text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(7).Count('@') == 1 && text[7] != '@' && text[^1] != '@';

    /// <summary>Whether a text is a path of this portal: it starts with one slash and cannot be taken for another host's address.</summary>
    public static bool IsSitePath(string text) => IsPlain(text) && text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether a link of a Markdown text may lead there: http(s), mailto, a path or a fragment, and nothing that browsers run.</summary>
    public static bool IsSafe(string text)
    {
        if (!IsPlain(text) || text.StartsWith("//", StringComparison.Ordinal)) return false;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int path = text.AsSpan().IndexOfAny('/', '?', '#');
        bool hasScheme = colon >= 0 && (path < 0 || colon < path);
        return !hasScheme || IsHttp(text) || IsMail(text);
    }

    /// <summary>Browsers drop control characters and white space inside an address and read a backslash as a slash.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > MaximumLength) return false;
        // Of every link of every paper, so without what Any would allocate.
        foreach (char c in text)
            if (char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') return false;
        return true;
    }
}
