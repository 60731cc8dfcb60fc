using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication to be read, in Markdown (CommonMark): heading, authors, where, links, abstract.</summary>
internal static class MarkdownWriter
{
    /// <summary>The section, ended by a line break.</summary>
    public static string Write(Publication publication, Venue? venue)
    {
        var links = publication.Links.Select(link => Link(link.Kind, link.Url));
        var ids = PublicationAddresses.Identified(publication.Identifiers).Where(found => publication.Links.All(link => link.Url != found.Url)).Select(found => Link(found.Name, found.Url));
        string?[] blocks =
        [
            $"## {Escape(ExportText.Line(publication.Title))}",
            Start(string.Join(", ", publication.Authors.Select(author => ExportText.Line(author.Display)))),
            Start(ImprintText.Of(publication, venue)),
            ImprintText.Standing(publication) is { } standing ? $"> {Start(ExportText.Line(standing))}" : null,
            string.Join(" · ", ids.Concat(links)),
            .. ExportText.Paragraphs(publication.Abstract).Split("\n\n").Select(paragraph => Start(paragraph.Replace('\n', ' ').Trim())),
            publication.Topics.Count == 0 ? null : $"Topics: {Escape(ExportText.Line(string.Join(", ", publication.Topics)))}",
        ];
        return string.Join("\n\n", blocks.Where(block => !string.IsNullOrEmpty(block))) + "\n";
    }

    /// <summary>A link; its address may hold any sign.</summary>
    internal static string Link(string label, string url) => $"[{Escape(ExportText.Line(label))}](<{BibtexText.Verbatim(url)!.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)";

    /// <summary>A text at the start of a line, where a number or a sign could begin a list.</summary>
    private static string Start(string text) => Begin(Escape(text.TrimStart()));

    /// <summary>Markdown as the start of a line: what could begin a list is escaped.</summary>
    internal static string Begin(string escaped)
    {
        int digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and < 10 && digits < escaped.Length && escaped[digits] is '.' or ')') return escaped.Insert(digits, "\\");
        return escaped.Length > 0 && escaped[0] is '-' or '+' or '=' ? "\\" + escaped : escaped;
    }

    /// <summary>A text without any sign that Markdown would take for its own.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$' or '!') escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
