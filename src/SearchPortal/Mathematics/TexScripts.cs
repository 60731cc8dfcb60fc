namespace SearchPortal.Mathematics;

/// <summary>Reads what is set below and above a part.</summary>
internal static class TexScripts
{
    /// <summary>How often a part may have a second script of one kind (<c>x_a_b</c>), which TeX refuses.</summary>
    private const int MaximumRepeats = 4;

    /// <summary>The part with the scripts that follow it.</summary>
    public static MathNode Attach(TexCursor cursor, MathNode body)
    {
        var place = Place(cursor, body);
        var scripts = new Scripts(body, null, null, place);
        int repeats = 0;
        while (cursor.Peek.Kind is TexKind.Superscript or TexKind.Subscript or TexKind.Prime)
        {
            var token = cursor.Next();
            if (token.Kind == TexKind.Prime) scripts = scripts with { Upper = Join(scripts.Upper, Primes(cursor)) };
            else if (token.Kind == TexKind.Superscript && IsFree(scripts.Upper)) scripts = scripts with { Upper = Join(scripts.Upper, TexParser.Argument(cursor)) };
            else if (token.Kind == TexKind.Subscript && scripts.Lower is null) scripts = scripts with { Lower = TexParser.Argument(cursor) };
            else if (++repeats > MaximumRepeats) return cursor.Fail();
            else scripts = Again(scripts, token.Kind, TexParser.Argument(cursor));
        }
        return scripts.Lower is null && scripts.Upper is null ? body : scripts;
    }

    private static bool IsFree(MathNode? upper) => upper is null or Symbol { Text: "′" or "″" or "‴" };

    private static MathNode Join(MathNode? first, MathNode second) => first is null ? second : new Row([first, second]);

    private static Scripts Again(Scripts inner, TexKind kind, MathNode script) =>
        kind == TexKind.Subscript ? new(inner, script, null, LimitsPlace.Beside) : new(inner, null, script, LimitsPlace.Beside);

    private static Symbol Primes(TexCursor cursor)
    {
        int count = 1;
        while (count < 3 && cursor.Accept(TexKind.Prime)) count++;
        return new Symbol(count switch { 1 => "′", 2 => "″", _ => "‴" }, AtomKind.Ordinary);
    }

    private static LimitsPlace Place(TexCursor cursor, MathNode body)
    {
        var place = body switch
        {
            NamedOperator { Limits: true } => LimitsPlace.Movable,
            Symbol { Kind: AtomKind.Large } symbol => MathSymbols.IsIntegral(symbol.Text) ? LimitsPlace.Beside : LimitsPlace.Movable,
            Accented { Mark.Brace: true } => LimitsPlace.BelowAndAbove,
            _ => LimitsPlace.Beside,
        };
        while (cursor.Peek is { Kind: TexKind.Command, Text: "limits" or "nolimits" or "displaylimits" })
            place = cursor.Next().Text switch { "limits" => LimitsPlace.BelowAndAbove, "nolimits" => LimitsPlace.Beside, _ => LimitsPlace.Movable };
        return place;
    }
}
