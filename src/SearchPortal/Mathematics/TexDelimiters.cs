namespace SearchPortal.Mathematics;

/// <summary>Reads fences that grow.</summary>
internal static class TexDelimiters
{
    /// <summary>What stands between <c>\left</c>, already read, and <c>\right</c>.</summary>
    public static MathNode Fenced(TexCursor cursor)
    {
        string open = Read(cursor);
        var body = TexParser.Row(cursor);
        if (!cursor.AcceptCommand("right") && !cursor.AcceptCommand("mright")) return cursor.Fail();
        return new Fenced(open, body, Read(cursor));
    }

    /// <summary>A fence of a size; it opens or closes as it does by itself when no kind is given.</summary>
    public static MathNode Sized(TexCursor cursor, AtomKind? kind, double em)
    {
        var own = cursor.Peek.Kind == TexKind.Command ? MathSymbols.Find(cursor.Peek.Text) as Symbol : MathSymbols.FindByText(cursor.Peek.Text);
        string text = Read(cursor);
        if (text.Length == 0) return MathNode.Empty;
        return new Delimiter(text, kind ?? (own?.Kind is AtomKind.Open or AtomKind.Close ? own.Kind : AtomKind.Ordinary), em);
    }

    /// <summary>A fence; "" for the invisible one.</summary>
    public static string Read(TexCursor cursor)
    {
        bool braced = cursor.Peek.Kind == TexKind.Open && cursor.PeekAt(2).Kind == TexKind.Close && cursor.Accept(TexKind.Open);
        var token = cursor.Next();
        string? fence = token.Kind switch
        {
            TexKind.Command => Of(MathSymbols.Find(token.Text) as Symbol),
            TexKind.Character when token.Text is "." => "",
            TexKind.Character when token.Text is "<" => "⟨",
            TexKind.Character when token.Text is ">" => "⟩",
            TexKind.Character => Of(MathSymbols.FindByText(token.Text)),
            _ => null,
        };
        if (fence is null) cursor.Fail();
        if (braced) cursor.Next();
        return fence ?? "";
    }

    private static string? Of(Symbol? symbol) => symbol switch
    {
        null => null,
        { Kind: AtomKind.Open or AtomKind.Close } => symbol.Text,
        { Text: "|" or "‖" or "∣" or "∥" or "/" or "\\" or "↑" or "↓" or "⇑" or "⇓" or "↕" or "⇕" } => symbol.Text is "∣" ? "|" : symbol.Text is "∥" ? "‖" : symbol.Text,
        _ => null,
    };
}
