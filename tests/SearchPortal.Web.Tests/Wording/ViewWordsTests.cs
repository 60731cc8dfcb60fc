using System.Text.RegularExpressions;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Tests.Wording;

public sealed partial class ViewWordsTests
{
    private static readonly string Web = Path.Combine(Root(), "src", "SearchPortal.Web");

    // Names of keys on a keyboard.
    private static readonly string[] Allowed = ["j", "k", "Enter", "Esc"];

    [Fact]
    public void No_view_holds_words_of_its_own()
    {
        var found = from view in Directory.EnumerateFiles(Web, "*.cshtml", SearchOption.AllDirectories)
                    where !Path.GetFileName(view).StartsWith("_View", StringComparison.Ordinal)
                    // The reference of the API is in English alone.
                    where Path.GetFileName(view) != "Reference.cshtml"
                    from text in Texts(File.ReadAllText(view))
                    where !Allowed.Contains(text)
                    select $"{Path.GetRelativePath(Web, view)}: {text}";

        Assert.Empty(found);
    }

    [Fact]
    public void No_part_of_a_page_written_by_hand_holds_words_of_its_own()
    {
        var patterns = (from file in Directory.EnumerateFiles(Web, "*.cs", SearchOption.AllDirectories)
                        from Match pattern in HtmlPattern().Matches(File.ReadAllText(file))
                        select (File: file, Html: Hole().Replace(pattern.Groups[1].Value, ""))).ToList();

        Assert.NotEmpty(patterns);
        Assert.Empty(patterns.SelectMany(pattern => Texts(pattern.Html).Select(text => $"{Path.GetRelativePath(Web, pattern.File)}: {text}")));
    }

    [Fact]
    public void No_word_is_left_unused()
    {
        string code = string.Concat(Directory.EnumerateFiles(Web, "*.cs*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        var keys = typeof(Words).GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Where(property => property.PropertyType == typeof(string)).Select(property => property.Name);

        Assert.DoesNotContain(keys, key => !key.Contains('_', StringComparison.Ordinal) && !Regex.IsMatch(code, $@"\bWords\.{key}\b"));
    }

    /// <summary>What a visitor would read or hear of a view's own: text between tags that is no code, and attributes that are shown.</summary>
    private static IEnumerable<string> Texts(string view)
    {
        string markup = Comments().Replace(view, "");
        var shown = Between().Matches(markup).Select(match => match.Groups[1].Value).Concat(ShownAttribute().Matches(markup).Select(match => match.Groups[1].Value));
        return shown.Select(text => Code().Replace(text, " ").Trim()).Where(text => Letters().IsMatch(text));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SearchPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("\\.Html\\(\\$\"\"\"(.*?)\"\"\"\\)")]
    private static partial Regex HtmlPattern();

    [GeneratedRegex(@"\{(?>[^{}]|\{(?<open>)|\}(?<-open>))*(?(open)(?!))\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    // On one line, between the ends of two tags; code blocks stand on lines of their own.
    [GeneratedRegex("(?<=[a-z0-9\"/])>([^<>\n]*)<")]
    private static partial Regex Between();

    [GeneratedRegex("\\b(?:aria-label|placeholder|title|alt|data-copy|data-copy-name)=\"([^\"@][^\"]*)\"")]
    private static partial Regex ShownAttribute();

    // Expressions with their calls and indexers, and blocks.
    [GeneratedRegex(@"@?\((?>[^()]|\((?<open>)|\)(?<-open>))*(?(open)(?!))\)|@[\w.]+(?:\[[^\]]*\][\w.]*)*|\{.*")]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();
}
