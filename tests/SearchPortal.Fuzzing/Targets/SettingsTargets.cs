using SearchPortal.Content;
using SearchPortal.Fuzzing.Making;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>The owner's settings and pages.</summary>
internal static class SettingsTargets
{
    private static readonly string[] Yaml = ["- ", ": ", "\n  ", "{", "}", "[", "]", "&a ", "*a", "<<: *a", "!!str ", "!<x>", "|\n", ">-\n", "'", "\"", "#", "---\n", "...\n", "%YAML 1.2\n", "? ", "key", "title", "name", "null", "~", "\t"];

    private static readonly string[] Markdown = ["# ", "> ", "- ", "1. ", "```\n", "~~~", "| a | b |\n|---|---|\n", "[x](y)", "![x](y)", "[^1]", "[^1]: ", "$x$", "$$\n", "*", "__", "`", "<b>", "<!--", "&amp;", "\\", "---\n", "+++\n", "http://", "](javascript:x)", "\n\n", "    "];

    private static readonly string[] Toml = ["= ", "\"\"\"", "'''", "[a]", "[[a]]", "{", "}", "[", "]", "a.b", "true", "2024-01-01T00:00:00Z", "0x", "1_0", "inf", "\"", "\n", "#"];

    /// <summary>All of them.</summary>
    public static IEnumerable<FuzzTarget> All() =>
    [
        Of("site", "site.yaml", Yaml, (root, log) => SiteFile.Read(root, log)),
        Of("venues", "venues.yaml", Yaml, (root, log) => VenuesFile.Read(root, log)),
        Of("authors", "authors.yaml", Yaml, (root, log) => AuthorsFile.Read(root, log)),
        new("page", TryPage) { Seeds = SeedFiles.Of(".md"), Tokens = Markdown },
        new("toml", input => TryText(input, "fuzz.md", (text, log) => TomlDocument.Read(text, 1, log))) { Seeds = SeedFiles.Of("toml-frontmatter.md"), Tokens = Toml },
        new("image", input => ImageHeader.Read(input)) { Seeds = Images(), Tokens = ["<svg", " viewBox=\"0 0 1 1\"", " width=\"1e9\"", "RIFF", "WEBPVP8X", "GIF89a"] },
    ];

    private static FuzzTarget Of(string name, string file, string[] tokens, Action<YamlValue?, ProblemLog> read) =>
        new(name, input => TryFile(input, file, log => read(SettingsFile.Read(Source(file, input), log), log))) { Seeds = SeedFiles.Of(file), Tokens = tokens };

    private static void TryPage(byte[] input) => TryFile(input, "pages/fuzz.md", _ =>
    {
        foreach (var page in PagesFolder.Read([Source("pages/fuzz.md", input)], [], SoundProblem.Check)) SoundHtml.Check(page.Html);
    });

    private static void TryText(byte[] input, string path, Action<string, ProblemLog> read) => TryFile(input, path, log =>
    {
        if (ContentText.Read(Source(path, input), SettingsFile.MaximumLength, log) is { } text) read(text, log);
    });

    private static void TryFile(byte[] input, string path, Action<ProblemLog> read) => read(new ProblemLog(path, null, SoundProblem.Check));

    private static SourceFile Source(string path, byte[] input) => new(path, path) { Content = () => new MemoryStream(input) };

    private static byte[][] Images() =>
    [
        .. SeedFiles.Of(".svg"),
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0],
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xC0, 0, 17, 8, 1, 0, 1, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
        [.. "RIFF"u8, 40, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, .. "VP8 "u8],
        [.. "GIF89a"u8, 1, 0, 1, 0, .. new byte[24]],
    ];
}
