using SearchPortal.Mathematics;
using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>Text for places that hold no markup: titles of windows, metadata.</summary>
internal static class PlainText
{
    private const int DescriptionLength = 200;

    /// <summary>The text with its formulas as letters, "x²"; one that no letters can say as the TeX it is.</summary>
    public static string Of(string text) =>
        !text.Contains('$', StringComparison.Ordinal) ? text : string.Concat(MathText.Split(text).Select(run => run.IsMath ? MathPlainText.From(run.Text) : run.Text));

    /// <summary>The beginning of a text, cut between words; null when there is none.</summary>
    public static string? Description(string text)
    {
        string plain = Of(text);
        if (plain.Length <= DescriptionLength) return plain.Length == 0 ? null : plain;
        int space = plain.LastIndexOf(' ', DescriptionLength);
        return plain[..(space > 0 ? space : DescriptionLength)] + "…";
    }
}
