using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Renders the TeX of abstracts and pages as MathML Core.</summary>
public static class MathMl
{
    /// <summary>Longest formula rendered, in UTF-16 units.</summary>
    public const int MaximumLength = 4_000;

    /// <summary>Longest presentation markup of a formula, in UTF-16 units; its TeX source comes on top.</summary>
    internal const int MaximumOutput = 60_000;

    /// <summary>The MathML element of a formula, with the TeX source in an annotation; null when the TeX is beyond what is known or allowed.</summary>
    /// <param name="tex">TeX without its dollar signs.</param>
    /// <param name="display">Whether it stands on a line of its own.</param>
    public static string? Render(string tex, bool display = false)
    {
        if (MathFormula.Find(tex) is not { } formula) return null;
        var writer = new MathMlWriter(display);
        writer.Write(formula is Row ? formula : new Row([formula]));
        if (writer.IsFull) return null;

        var element = new StringBuilder("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        element.Append(display ? " display=\"block\"><semantics>" : "><semantics>").Append(writer);
        element.Append("<annotation encoding=\"application/x-tex\">");
        MathMlText.Append(element, tex);
        return element.Append("</annotation></semantics></math>").ToString();
    }
}
