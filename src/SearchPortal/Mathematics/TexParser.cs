namespace SearchPortal.Mathematics;

/// <summary>Reads TeX math into a tree. Time is linear in the source, nesting is bounded.</summary>
internal static class TexParser
{
    /// <summary>The tree of a formula; null when something in it is not understood.</summary>
    /// <param name="tex">The source.</param>
    /// <param name="depth">How deep in another formula it stands.</param>
    /// <param name="font">The font it begins with.</param>
    public static MathNode? Parse(string tex, int depth = 0, MathFont font = MathFont.Normal)
    {
        var cursor = new TexCursor(tex, depth) { Font = font };
        var lines = new List<MathNode> { Row(cursor) };
        while (IsLineBreak(cursor.Peek))
        {
            cursor.Next();
            lines.Add(new Space(1));
            lines.Add(Row(cursor));
        }
        return cursor.Failed || cursor.Peek.Kind != TexKind.End ? null : Mathematics.Row.Of(lines);
    }

    /// <summary>Whether a piece ends a line of a formula or a row of cells.</summary>
    public static bool IsLineBreak(TexToken token) => token is { Kind: TexKind.Command, Text: "\\" or "cr" or "newline" };

    /// <summary>All up to a piece that ends a row, which is left to the caller.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="inBrackets">Whether a closing bracket ends the row.</param>
    public static MathNode Row(TexCursor cursor, bool inBrackets = false)
    {
        if (!cursor.Enter()) return MathNode.Empty;
        var font = cursor.Font;
        var items = new List<MathNode>();
        InfixFraction? infix = null;
        while (!Ends(cursor.Peek, inBrackets))
        {
            if (InfixFraction.Find(cursor.Peek) is { } found)
            {
                if (infix is not null) cursor.Fail();
                cursor.Next();
                infix = found with { Upper = Mathematics.Row.Of(items) };
                items = [];
            }
            else
            {
                Item(cursor, items, inBrackets);
            }
        }
        cursor.Font = font;
        cursor.Leave();
        var row = Mathematics.Row.Of(items);
        return infix is null ? row : infix.Over(row);
    }

    /// <summary>One argument: a group or a single sign.</summary>
    public static MathNode Argument(TexCursor cursor)
    {
        if (cursor.Peek.Kind == TexKind.Open) return Group(cursor);
        if (cursor.Peek.Kind is TexKind.Prime) return new Symbol(cursor.Next().Text == "'" ? "′" : "’", AtomKind.Ordinary);
        if (Ends(cursor.Peek, false) || cursor.Peek.Kind is not (TexKind.Command or TexKind.Character) || !cursor.Enter()) return cursor.Fail();
        var atom = TexAtom.Read(cursor) ?? MathNode.Empty;
        cursor.Leave();
        return atom;
    }

    /// <summary>One argument with its letters in a font.</summary>
    public static MathNode Argument(TexCursor cursor, MathFont font)
    {
        var outer = cursor.Font;
        cursor.Font = font;
        var argument = Argument(cursor);
        cursor.Font = outer;
        return argument;
    }

    /// <summary>What stands between braces.</summary>
    public static MathNode Group(TexCursor cursor)
    {
        cursor.Next();
        var row = Row(cursor);
        if (!cursor.Accept(TexKind.Close)) return cursor.Fail();
        // Braces take a sign's gaps away: 10{,}000.
        return row is Symbol { Kind: not AtomKind.Large } symbol ? symbol with { Kind = AtomKind.Ordinary } : row;
    }

    private static void Item(TexCursor cursor, List<MathNode> items, bool inBrackets)
    {
        if (TexStyle.Find(cursor.Peek) is bool display)
        {
            cursor.Next();
            items.Add(new Styled(Row(cursor, inBrackets), display));
            return;
        }
        var token = cursor.Peek;
        MathNode? atom = token.Kind is TexKind.Superscript or TexKind.Subscript or TexKind.Prime ? MathNode.Empty
            : token.Kind == TexKind.Open ? Group(cursor)
            : token.IsDigit || token.IsCharacter('.') ? TexNumber.Read(cursor)
            : TexAtom.Read(cursor);
        if (atom is null) return;
        atom = TexScripts.Attach(cursor, atom);
        if (!JoinsWord(cursor.Font, items, atom) && !JoinsRelation(items, atom)) items.Add(atom);
    }

    /// <summary>Letters in a row that are not slanted are one word: <c>\mathrm{poly}</c>.</summary>
    private static bool JoinsWord(MathFont font, List<MathNode> items, MathNode atom)
    {
        if (font == MathFont.Normal || items.Count == 0) return false;
        if (items[^1] is not Identifier before || atom is not Identifier after || before.Font != font || after.Font != font) return false;
        items[^1] = before with { Text = before.Text + after.Text };
        return true;
    }

    /// <summary>TeX leaves no gap between two relations: <c>:=</c>, <c>==</c>, and <c>\perp\perp</c> for independence.</summary>
    private static bool JoinsRelation(List<MathNode> items, MathNode atom)
    {
        if (items.Count == 0 || atom is not Symbol { Kind: AtomKind.Relation, Text: "=" or ":" or "⊥" } after) return false;
        if (items[^1] is not Symbol { Kind: AtomKind.Relation, Text: "=" or ":" or "⊥" } before || before.Text == "⊥" != (after.Text == "⊥")) return false;
        items[^1] = before with { Text = before.Text + after.Text };
        return true;
    }

    private static bool Ends(TexToken token, bool inBrackets) => token.Kind switch
    {
        TexKind.End or TexKind.Close or TexKind.Ampersand => true,
        TexKind.Character => token.IsCharacter('$') || (inBrackets && token.IsCharacter(']')),
        TexKind.Command => token.Text is "right" or "mright" or "end" || IsLineBreak(token),
        _ => false,
    };
}
