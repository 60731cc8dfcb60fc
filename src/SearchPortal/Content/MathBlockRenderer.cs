using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace SearchPortal.Content;

/// <summary>Writes a formula between lines of <c>$$</c> in a paragraph of its own.</summary>
internal sealed class MathBlockRenderer : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<p class=\"formula\">");
        MathInlineRenderer.WriteFormula(renderer, obj.Lines.ToString(), display: true);
        renderer.WriteLine("</p>");
    }
}
