namespace SearchPortal.Mathematics;

/// <summary>A fraction in TeX's old way: <c>{a \over b}</c>.</summary>
internal sealed record InfixFraction(MathNode Upper, bool Rule, string Open, string Close)
{
    /// <summary>The fraction a piece makes of the row it stands in; null when it makes none.</summary>
    public static InfixFraction? Find(TexToken token) => token.Kind != TexKind.Command ? null : token.Text switch
    {
        "over" => new(MathNode.Empty, true, "", ""),
        "atop" => new(MathNode.Empty, false, "", ""),
        "choose" => new(MathNode.Empty, false, "(", ")"),
        "brace" => new(MathNode.Empty, false, "{", "}"),
        "brack" => new(MathNode.Empty, false, "[", "]"),
        _ => null,
    };

    /// <summary>The fraction over what follows the command.</summary>
    public MathNode Over(MathNode lower)
    {
        var fraction = new Fraction(Upper, lower, Rule, null);
        return Open.Length == 0 ? fraction : new Fenced(Open, fraction, Close);
    }
}
