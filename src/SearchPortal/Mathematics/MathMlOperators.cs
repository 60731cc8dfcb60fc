namespace SearchPortal.Mathematics;

/// <summary>What an <c>mo</c> must be told beyond MathML Core's operator dictionary, so that its gaps are TeX's.</summary>
internal static class MathMlOperators
{
    private const string NoGaps = " lspace=\"0\" rspace=\"0\"";
    private const string RelationGaps = " lspace=\"0.2778em\" rspace=\"0.2778em\"";

    /// <summary>Signs that the dictionary stretches although TeX does not.</summary>
    private const string Stretching = "()[]{}|‖∣⟨⟩⌊⌋⌈⌉⟮⟯⎰⎱⌜⌝⌞⌟⟦⟧⦃⦄↑↓↕⇑⇓⇕";

    /// <summary>Ordinary signs that are operators to a reader of MathML; all others are identifiers.</summary>
    private const string OrdinaryOperators = "|‖∣∥/\\′″‴‵!.:;,()[]{}⟨⟩<>=+−±∓∗×⋅∘~^_\"‘’–—¬∀∃∄";

    /// <summary>Whether an ordinary sign is written as an identifier.</summary>
    public static bool IsLetterLike(string text) => text.Length > 1 || !OrdinaryOperators.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The attributes of a sign.</summary>
    /// <param name="symbol">The sign.</param>
    /// <param name="spaced">Whether it has gaps: it stands between two operands, and not in a script.</param>
    /// <param name="prefix">Whether it is a sign before its operand.</param>
    public static string Attributes(Symbol symbol, bool spaced, bool prefix)
    {
        string stretchy = symbol.Text.Length == 1 && Stretching.Contains(symbol.Text[0], StringComparison.Ordinal) ? " stretchy=\"false\"" : "";
        return stretchy + symbol.Kind switch
        {
            AtomKind.Open or AtomKind.Close => symbol.Text is "|" or "‖" or "!" or "?" ? NoGaps : "",
            AtomKind.Punctuation when symbol.Text is ":" => " lspace=\"0\" rspace=\"0.1667em\"",
            AtomKind.Punctuation or AtomKind.Large => "",
            AtomKind.Binary when prefix && symbol.Text is "+" or "−" or "±" or "∓" => " form=\"prefix\"",
            AtomKind.Binary or AtomKind.Relation when !spaced => NoGaps,
            AtomKind.Binary => symbol.Text is "mod" ? " lspace=\"0.2222em\" rspace=\"0.2222em\"" : "",
            AtomKind.Relation => symbol.Text is ":" or "|" or "∣" or "∥" or "↑" or "↓" or "△" or "⟂" or "⊥" ? RelationGaps : "",
            _ => NoGaps,
        };
    }
}
