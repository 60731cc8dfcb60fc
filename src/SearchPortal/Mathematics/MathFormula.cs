namespace SearchPortal.Mathematics;

/// <summary>A formula that may be shown: what MathML and plain text are made from.</summary>
internal static class MathFormula
{
    /// <summary>The tree of a formula; null when it is empty, too long, not text, or not understood.</summary>
    public static MathNode? Find(string tex) =>
        tex.Length <= MathMl.MaximumLength && !string.IsNullOrWhiteSpace(tex) && MathMlText.IsXml(tex) ? TexParser.Parse(tex) : null;
}
