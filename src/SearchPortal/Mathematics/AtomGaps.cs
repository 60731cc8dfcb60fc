namespace SearchPortal.Mathematics;

/// <summary>The classes of parts in a row, after TeX's rules (TeXbook, appendix G, rules 5 and 6).</summary>
internal static class AtomGaps
{
    /// <summary>The class of a part; null for a gap, which leaves its neighbours next to each other.</summary>
    public static AtomKind? Of(MathNode node) => node switch
    {
        Symbol symbol => symbol.Kind,
        Delimiter delimiter => delimiter.Kind,
        NamedOperator => AtomKind.Large,
        Scripts scripts => Of(scripts.Base) ?? AtomKind.Ordinary,
        Accented { Mark.Brace: false } => AtomKind.Ordinary,
        Accented accented => Of(accented.Body) ?? AtomKind.Ordinary,
        Space => null,
        _ => AtomKind.Ordinary,
    };

    /// <summary>Whether a binary sign at a place has an operand on both sides; else it is a prefix or a sign by itself.</summary>
    public static bool IsBetween(IReadOnlyList<MathNode> items, int index) =>
        Neighbour(items, index, -1) is AtomKind.Ordinary or AtomKind.Close &&
        Neighbour(items, index, 1) is AtomKind.Ordinary or AtomKind.Large or AtomKind.Open or AtomKind.Binary;

    /// <summary>The class of the nearest part that is no gap; null at the end of the row.</summary>
    public static AtomKind? Neighbour(IReadOnlyList<MathNode> items, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < items.Count && Math.Abs(i - index) <= 4; i += step)
            if (Of(items[i]) is { } kind) return kind;
        return null;
    }
}
