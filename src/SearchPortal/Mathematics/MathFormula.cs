using System.Text.RegularExpressions;

namespace SearchPortal.Mathematics;

/// <summary>A formula that may be shown: what MathML and plain text are made from.</summary>
internal static partial class MathFormula
{
    /// <summary>The tree of a formula; null when it is empty, too long, not text, or not understood.</summary>
    public static MathNode? Find(string tex) =>
        tex.Length <= MathMl.MaximumLength && !string.IsNullOrWhiteSpace(tex) && MathMlText.IsXml(tex) ? TexParser.Parse(WithSingleEscapes(tex)) : null;

    /// <summary>Some sources escape twice (<c>\\{0,1\\}</c>): outside of lines and cells a line break before a letter or brace means that.</summary>
    private static string WithSingleEscapes(string tex)
    {
        if (!tex.Contains(@"\\", StringComparison.Ordinal)) return tex;
        bool hasLines = tex.Contains(@"\begin", StringComparison.Ordinal) || tex.Contains(@"\substack", StringComparison.Ordinal);
        return hasLines ? tex : TwiceEscaped().Replace(tex, @"\");
    }

    [GeneratedRegex(@"\\\\(?=[A-Za-z{}|%_])", RegexOptions.CultureInvariant)]
    private static partial Regex TwiceEscaped();
}
