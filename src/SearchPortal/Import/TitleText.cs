namespace SearchPortal.Import;

/// <summary>Titles of several parts.</summary>
internal static class TitleText
{
    /// <summary>Title and subtitle as one line; null without either.</summary>
    public static string? WithSubtitle(string? title, string? subtitle)
    {
        if (title is null || subtitle is null) return title ?? subtitle;
        return title[^1] is ':' or '?' or '!' or '.' ? $"{title} {subtitle}" : $"{title}: {subtitle}";
    }
}
