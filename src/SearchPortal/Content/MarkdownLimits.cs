using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace SearchPortal.Content;

/// <summary>Refuses a text with a paragraph so long that Markdig, whose time grows with the square of a paragraph, would take seconds for it.</summary>
internal sealed class MarkdownLimits : IMarkdownExtension
{
    /// <summary>Longest paragraph, heading or table, in UTF-16 units.</summary>
    public const int MaximumParagraph = 12 * 1024;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
            if (parser is ParagraphBlockParser or HeadingBlockParser) parser.Closed += (_, block) => Check((LeafBlock)block);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <exception cref="ArgumentException">The block is too long; Markdig throws the same for what is nested too deep.</exception>
    private static void Check(LeafBlock block)
    {
        int length = 0;
        for (int i = 0; i < block.Lines.Count; i++) length += block.Lines.Lines[i].Slice.Length + 1;
        if (length > MaximumParagraph) throw new ArgumentException("The paragraph is too long.", nameof(block));
    }
}
