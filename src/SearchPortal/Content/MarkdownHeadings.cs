using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Fits the headings of a text under a page's h1 and gives each an id to link to.</summary>
internal static class MarkdownHeadings
{
    /// <summary>Removes the heading that a text starts with; its words, or null.</summary>
    public static string? TakeTitle(MarkdownDocument document)
    {
        if (document.FirstOrDefault() is not HeadingBlock heading) return null;
        string title = PlainText.Line(MarkdownWords.OfInlines(heading.Inline));
        if (title.Length == 0) return null;
        document.Remove(heading);
        return title;
    }

    /// <summary>Lowers all headings by one level when there is an h1 among them, h6 at the lowest; ids are slugs of the words, "-2" and so on for those that come again.</summary>
    public static void Number(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        int lower = headings.Exists(heading => heading.Level == 1) ? 1 : 0;
        var uses = new Dictionary<string, int>();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level + lower);
            string slug = Slug.From(MarkdownWords.OfInlines(heading.Inline));
            if (slug.Length == 0) slug = "section";
            int use = uses[slug] = uses.GetValueOrDefault(slug) + 1;
            // "a-2" may be a heading's own slug as well: a doubled hyphen, which no slug has, keeps the two apart.
            heading.GetAttributes().Id = use == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}--{use}");
        }
    }
}
