using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SearchPortal.Mathematics;

namespace SearchPortal.Content;

/// <summary>Writes <c>$…$</c> and <c>$$…$$</c> within a line as MathML, or as TeX source where that is not known.</summary>
internal sealed class MathInlineRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj) =>
        WriteFormula(renderer, obj.Content.ToString(), display: obj.DelimiterCount > 1);

    /// <summary>One formula.</summary>
    public static void WriteFormula(HtmlRenderer renderer, string tex, bool display)
    {
        if (MathMl.Render(tex.Trim(), display) is string markup) renderer.Write(markup);
        else renderer.Write("<code class=\"tex\">").WriteEscape(tex.Trim()).Write("</code>");
    }
}
