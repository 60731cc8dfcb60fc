namespace SearchPortal.Mathematics;

/// <summary>A formula as a tree, between the TeX that is read and the MathML or plain text that is written.</summary>
internal abstract record MathNode
{
    /// <summary>Nothing: an empty group.</summary>
    public static MathNode Empty { get; } = new Row([]);
}

/// <summary>Parts side by side.</summary>
internal sealed record Row(IReadOnlyList<MathNode> Items) : MathNode
{
    /// <summary>The parts as one node: a single part is itself.</summary>
    public static MathNode Of(IReadOnlyList<MathNode> items) => items.Count switch
    {
        0 => Empty,
        1 => items[0],
        _ => new Row(items),
    };
}

/// <summary>A letter or, in an upright font, a word; <paramref name="Text"/> holds plain letters, <paramref name="Font"/> their look.</summary>
internal sealed record Identifier(string Text, MathFont Font) : MathNode;

/// <summary>Digits with their separators: "0.05", "10,000".</summary>
internal sealed record Number(string Text, MathFont Font) : MathNode;

/// <summary>Any other sign.</summary>
internal sealed record Symbol(string Text, AtomKind Kind) : MathNode;

/// <summary>A fence of a given height.</summary>
/// <param name="Text">The fence.</param>
/// <param name="Kind">Open, Close or Ordinary.</param>
/// <param name="Size">Height in em; null when it is as high as what stands beside it.</param>
internal sealed record Delimiter(string Text, AtomKind Kind, double? Size) : MathNode;

/// <summary>An operator with a name (log, max) or an expression set as one.</summary>
/// <param name="Body">The name.</param>
/// <param name="Limits">Whether scripts go below and above it in display style.</param>
internal sealed record NamedOperator(MathNode Body, bool Limits) : MathNode;

/// <summary>Words in running text.</summary>
internal sealed record Words(string Text, MathFont Font) : MathNode;

/// <summary>A gap.</summary>
/// <param name="Em">Width in em, above 0.</param>
internal sealed record Space(double Em) : MathNode;

/// <summary>A base with what stands at its right, or below and above it. At least one of the two is not null.</summary>
internal sealed record Scripts(MathNode Base, MathNode? Lower, MathNode? Upper, LimitsPlace Place) : MathNode;

/// <summary>A fraction or, without a rule, a stack as in a binomial.</summary>
/// <param name="Upper">Numerator.</param>
/// <param name="Lower">Denominator.</param>
/// <param name="Rule">Whether a line parts them.</param>
/// <param name="Display">Forced style; null for that of the surroundings.</param>
internal sealed record Fraction(MathNode Upper, MathNode Lower, bool Rule, bool? Display) : MathNode;

/// <summary>A root; <paramref name="Degree"/> is null for a square root.</summary>
internal sealed record Root(MathNode Body, MathNode? Degree) : MathNode;

/// <summary>A mark over or under a part.</summary>
/// <param name="Body">What is marked.</param>
/// <param name="Mark">The mark's kind.</param>
internal sealed record Accented(MathNode Body, AccentMark Mark) : MathNode;

/// <summary>A part between fences that grow with it; "" for no fence.</summary>
internal sealed record Fenced(string Open, MathNode Body, string Close) : MathNode;

/// <summary>Cells in rows.</summary>
/// <param name="Rows">The cells.</param>
/// <param name="Columns">Alignment of each column, 'l', 'c', 'r', or 'j': left, joined to the one before; repeats when there are more columns. Never "".</param>
/// <param name="Display">Whether cells are in display style.</param>
internal sealed record Table(IReadOnlyList<IReadOnlyList<MathNode>> Rows, string Columns, bool Display) : MathNode;

/// <summary>A part in display or in text style.</summary>
internal sealed record Styled(MathNode Body, bool Display) : MathNode;

/// <summary>The room a part takes, without the part.</summary>
internal sealed record Phantom(MathNode Body) : MathNode;
