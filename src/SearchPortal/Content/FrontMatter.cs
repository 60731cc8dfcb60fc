namespace SearchPortal.Content;

/// <summary>A Markdown file in its two parts.</summary>
/// <param name="Fields">The YAML between the lines of three dashes, or the TOML between those of three plus signs; empty when they hold nothing.</param>
/// <param name="Body">What follows.</param>
/// <param name="BodyLine">Line of the file in which the body starts, 1-based.</param>
internal sealed record FrontMatter(YamlMap Fields, string Body, int BodyLine)
{
    /// <summary>Largest Markdown file read, in bytes.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    /// <summary>Whether a text opens as a file with front matter does: a first line of three dashes, or of three plus signs (TOML).</summary>
    public static bool Opens(string text) => FirstLine(text) is "---" or "+++";

    /// <summary>The parts of a text; null when it has no front matter or a broken one, which is reported.</summary>
    public static FrontMatter? Read(string text, ProblemLog log)
    {
        switch (FirstLine(text))
        {
            case "---":
                return Split(text, log, IsEnd, Yaml);
            case "+++":
                return Split(text, log, line => line is "+++", (toml, problems) => TomlDocument.Read(toml, 2, problems));
            default:
                log.Error(1, "there is no front matter", "start the file with a line of three dashes, then \"title: …\" and the like, then three dashes again");
                return null;
        }
    }

    private static FrontMatter? Split(string text, ProblemLog log, Func<ReadOnlySpan<char>, bool> isEnd, Func<string, ProblemLog, YamlMap?> read)
    {
        int start = NextLine(text, 0);
        int line = 2;
        for (int at = start; at < text.Length; at = NextLine(text, at), line++)
        {
            if (!isEnd(text.AsSpan(at, NextLine(text, at) - at).TrimEnd())) continue;
            return read(text[start..at], log) is YamlMap fields ? new FrontMatter(fields, text[NextLine(text, at)..], line + 1) : null;
        }
        log.Error(1, "the front matter does not end", $"close it with a line of three {(FirstLine(text) == "---" ? "dashes" : "plus signs")}");
        return null;
    }

    private static YamlMap? Yaml(string text, ProblemLog log)
    {
        var document = YamlDocument.Read(text, 2, log);
        if (!document.IsWhole) return null;
        if (document.Root is null or YamlMap) return document.Root as YamlMap ?? new YamlMap(2, []);
        log.Error(2, "the front matter holds no keys", "write lines such as \"title: A paper\"");
        return null;
    }

    private static string FirstLine(string text)
    {
        int end = NextLine(text, 0);
        // Longer lines are no markers; the copy stays small whatever the file.
        return end > 80 ? "" : text[..end].TrimEnd();
    }

    private static int NextLine(string text, int from)
    {
        int end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsEnd(ReadOnlySpan<char> line) => line is "---" or "...";
}
