namespace SearchPortal.Mathematics;

/// <summary>Renders the TeX of abstracts and pages as MathML Core.</summary>
public static class MathMl
{
    /// <summary>Longest formula rendered, in UTF-16 units.</summary>
    public const int MaximumLength = 4_000;

    /// <summary>The MathML element of a formula, with the TeX source in an annotation; null when the TeX is beyond what is known or allowed.</summary>
    /// <param name="tex">TeX without its dollar signs.</param>
    /// <param name="display">Whether it stands on a line of its own.</param>
    public static string? Render(string tex, bool display = false) => throw new NotImplementedException();
}
