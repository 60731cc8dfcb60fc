using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Architecture;

/// <summary>What the Content-Security-Policy would block, and what would let markup through unescaped.</summary>
public sealed partial class ViewTests
{
    [Fact]
    public void No_view_writes_text_unescaped() => Rule.HoldsWithout(Faults(RawHtml()));

    [Fact]
    public void No_view_carries_a_style_in_an_attribute() => Rule.HoldsWithout(Faults(InlineStyle()));

    [Fact]
    public void No_view_carries_a_script_in_its_text() => Rule.HoldsWithout(Faults(InlineScript()));

    [Fact]
    public void No_view_handles_an_event_in_an_attribute() => Rule.HoldsWithout(Faults(InlineHandler()));

    [Fact]
    public void No_view_loads_anything_from_another_host() => Rule.HoldsWithout(Faults(ForeignResource()));

    /// <summary>In patterns all that is no literal is escaped; of bytes and texts that go into a page as they are there are those of the index's formulas alone.</summary>
    [Fact]
    public void Parts_of_pages_written_by_hand_are_written_by_patterns() => Rule.HoldsWithout(
        from file in Repository.Files("src/SearchPortal.Web", "*.cs")
        where !Repository.Relative(file).StartsWith("src/SearchPortal.Web/Writing/", StringComparison.Ordinal) && Path.GetFileName(file) != "RichText.cs"
        let code = CSharpCode.Read(file)
        where HandWritten().IsMatch(code)
        from Match match in WriteAsIs().Matches(code)
        select $"{Repository.Relative(file)}: {match.Value}");

    private static IEnumerable<string> Faults(Regex forbidden) =>
        from view in Repository.Files("src/SearchPortal.Web", "*.cshtml").Select(file => (File: file, Html: File.ReadAllText(file)))
            .Concat(Repository.Files("src/SearchPortal.Web", "*.cs").Select(file => (File: file, Html: string.Concat(HtmlPattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value + "\n")))))
        from Match match in forbidden.Matches(view.Html)
        select $"{Repository.Relative(view.File)}: {match.Value}";

    [GeneratedRegex(@"\bHtmlWriter\b")]
    private static partial Regex HandWritten();

    [GeneratedRegex(@"\bpage\.Write\(")]
    private static partial Regex WriteAsIs();

    [GeneratedRegex("\\.Html\\(\\$\"\"\"(.*?)\"\"\"\\)")]
    private static partial Regex HtmlPattern();

    [GeneratedRegex(@"\bHtml\.Raw\b")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"\sstyle\s*=|<style\b", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    // Data blocks (JSON-LD) are not scripts; every other script comes from a file and is empty here.
    [GeneratedRegex(@"<script\b(?![^>]*application/ld\+json)[^>]*>\s*[^\s<]", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"\son[a-z]+\s*=\s*[""']", RegexOptions.IgnoreCase)]
    private static partial Regex InlineHandler();

    [GeneratedRegex(@"<(script|img|iframe|source|video|audio)\b[^>]*\bsrc\s*=\s*[""'](https?:)?//|<link\b[^>]*rel\s*=\s*[""'](stylesheet|preload|icon)[""'][^>]*href\s*=\s*[""'](https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignResource();
}
