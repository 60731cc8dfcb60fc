using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SearchPortal.Content;

/// <summary>The words of Markdown without its markup, math kept as <see cref="Publications.MathText"/> writes it.</summary>
internal static class MarkdownWords
{
    /// <summary>The paragraphs, headings, list items, table rows and code of a text, parted by one blank line; null for a text beyond the limits of <see cref="MarkdownText"/>.</summary>
    public static string? Of(string markdown)
    {
        if (MarkdownText.Parse(markdown) is not { } document) return null;
        var paragraphs = new List<string>();
        foreach (var block in document.Descendants())
        {
            if (Words(block) is { } words && words.Trim() is { Length: > 0 } text) paragraphs.Add(text);
        }
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>The words of a paragraph or heading.</summary>
    public static string OfInlines(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines?.Descendants<Inline>() ?? []) Append(inline, words);
        return words.ToString();
    }

    private static string? Words(MarkdownObject block) => block switch
    {
        MathBlock math => Formula(math.Lines.ToString()),
        CodeBlock code => Literal(code.Lines.ToString()),
        ParagraphBlock { Parent: TableCell } => null,
        TableRow row => string.Join(", ", row.Descendants<ParagraphBlock>().Select(cell => OfInlines(cell.Inline))),
        LeafBlock { Inline: { } inlines } => OfInlines(inlines),
        _ => null,
    };

    private static void Append(Inline inline, StringBuilder words) => words.Append(inline switch
    {
        LiteralInline literal => Literal(literal.Content.ToString()),
        CodeInline code => Literal(code.Content),
        MathInline math => Formula(math.Content.ToString()),
        HtmlEntityInline entity => Literal(entity.Transcoded.ToString()),
        AutolinkInline address => Literal(address.Url),
        LineBreakInline => " ",
        FootnoteLink => "",
        _ => "",
    });

    private static string Formula(string tex) => tex.Trim() is { Length: > 0 } formula ? $"${formula}$" : "";

    private static string Literal(string text) => text.Replace("$", "\\$", StringComparison.Ordinal);
}
