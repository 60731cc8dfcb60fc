using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SearchPortal.Content;

/// <summary>Checks where the links and images of a text lead.</summary>
internal static class MarkdownLinks
{
    /// <summary>
    /// Replaces links that must not be followed by their words, turns images of other hosts into links to them (a page loads
    /// nothing from elsewhere), and marks links to other hosts.
    /// </summary>
    /// <returns>The targets left out, each with its line in the text, 0-based.</returns>
    public static IReadOnlyList<(string Target, int Line)> Check(MarkdownDocument document)
    {
        var refused = new List<(string, int)>();
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.Url = link.GetDynamicUrl?.Invoke() ?? link.Url;
            link.GetDynamicUrl = null;
            string target = link.Url ?? "";
            if (!LinkTarget.IsSafe(target) || (link.IsImage && LinkTarget.IsMail(target)))
            {
                refused.Add((target, link.Line));
                Dissolve(link);
            }
            else if (LinkTarget.IsHttp(target))
            {
                link.IsImage = false;
                MarkForeign(link);
            }
        }
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail ? LinkTarget.IsMail("mailto:" + link.Url) : LinkTarget.IsSafe(link.Url))
            {
                if (!link.IsEmail) MarkForeign(link);
                continue;
            }
            refused.Add((link.Url, link.Line));
            link.ReplaceBy(new LiteralInline(link.Url));
        }
        return refused;
    }

    private static void Dissolve(LinkInline link)
    {
        // From the last to the first: Markdig 1.6.0's InsertBefore does not link an inline to the one before it.
        while (link.LastChild is { } child)
        {
            child.Remove();
            link.InsertAfter(child);
        }
        link.Remove();
    }

    private static void MarkForeign(Inline link) => link.GetAttributes().AddPropertyIfNotExist("rel", "noopener");
}
