using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Content;

/// <summary>Checks HTML tag by tag against the few tags and attributes that Markdown may become.</summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Tags =
    [
        "p", "em", "strong", "a", "img", "br", "hr", "code", "pre", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
        "table", "thead", "tbody", "tr", "th", "td", "div", "sup",
    ];

    private static readonly HashSet<string> Attributes = ["href", "src", "alt", "title", "id", "class", "rel", "start", "type"];

    public static void Check(string html)
    {
        string rest = Tag().Replace(Math().Replace(html, ""), match =>
        {
            Assert.Contains(match.Groups["name"].Value, Tags);
            foreach (Match attribute in Attribute().Matches(match.Groups["attributes"].Value)) CheckAttribute(attribute.Groups["name"].Value, attribute.Groups["value"].Value);
            return "";
        });
        Assert.DoesNotContain('<', rest);
    }

    private static void CheckAttribute(string name, string value)
    {
        Assert.Contains(name, Attributes);
        if (name is "href" or "src") Assert.Matches(@"\A(https?://|mailto:|[^:]*\z|[^:]*[/?#])", value);
    }

    /// <summary>Made by the portal, not by the text; tested where it is made.</summary>
    [GeneratedRegex("<math.*?</math>", RegexOptions.Singleline)]
    private static partial Regex Math();

    [GeneratedRegex("""</?(?<name>[a-z0-9]+)(?<attributes>(?: [a-z]+="[^"<>]*")*)(?: /)?>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z]+)="(?<value>[^"]*)" ?""")]
    private static partial Regex Attribute();
}
