namespace SearchPortal.Mathematics;

/// <summary>Reads matrices, cases and aligned lines.</summary>
internal static class TexEnvironments
{
    /// <summary>Most cells of one environment.</summary>
    private const int MaximumCells = 1_000;

    /// <summary>What stands between <c>\begin</c>, already read, and its <c>\end</c>.</summary>
    public static MathNode Read(TexCursor cursor)
    {
        string name = cursor.RawArgument().TrimEnd('*');
        var node = Body(cursor, name);
        if (!cursor.AcceptCommand("end") || cursor.RawArgument().TrimEnd('*') != name) return cursor.Fail();
        return node;
    }

    /// <summary>Lines in one argument, one under the other.</summary>
    public static MathNode Substack(TexCursor cursor)
    {
        if (!cursor.Accept(TexKind.Open)) return cursor.Fail();
        var table = Cells(cursor, "c", false);
        return cursor.Accept(TexKind.Close) ? table : cursor.Fail();
    }

    private static MathNode Body(TexCursor cursor, string name)
    {
        switch (name)
        {
            case "matrix" or "smallmatrix" or "gathered" or "subarray" or "gather" or "multline" or "split" or "aligned" or "align" or "alignat" or "alignedat" or "flalign" or "eqnarray":
                return Cells(cursor, Columns(cursor, name), name is not ("matrix" or "smallmatrix" or "subarray"));
            case "pmatrix": return new Fenced("(", Cells(cursor, "c", false), ")");
            case "bmatrix": return new Fenced("[", Cells(cursor, "c", false), "]");
            case "Bmatrix": return new Fenced("{", Cells(cursor, "c", false), "}");
            case "vmatrix": return new Fenced("|", Cells(cursor, "c", false), "|");
            case "Vmatrix": return new Fenced("‖", Cells(cursor, "c", false), "‖");
            case "cases" or "dcases": return new Fenced("{", Cells(cursor, "l", name == "dcases"), "");
            case "rcases": return new Fenced("", Cells(cursor, "l", false), "}");
            case "array" or "tabular": return Cells(cursor, Columns(cursor, name), false);
            case "equation" or "math" or "displaymath": return new Styled(TexParser.Row(cursor), true);
            default: return cursor.Fail();
        }
    }

    private static string Columns(TexCursor cursor, string name)
    {
        if (name is "array" or "tabular" or "subarray")
        {
            cursor.FindRawOption();
            string letters = string.Concat(cursor.RawArgument().Where(c => c is 'l' or 'c' or 'r').Take(64));
            return letters.Length > 0 ? letters : "c";
        }
        if (name is "alignat" or "alignedat") cursor.RawArgument();
        return name switch { "matrix" or "smallmatrix" or "gathered" or "gather" or "multline" => "c", "eqnarray" => "rcl", _ => "rj" };
    }

    private static MathNode Cells(TexCursor cursor, string columns, bool display)
    {
        var rows = new List<IReadOnlyList<MathNode>>();
        var row = new List<MathNode>();
        for (int cells = 1; ; cells++)
        {
            if (cells > MaximumCells) return cursor.Fail();
            row.Add(TexParser.Row(cursor));
            if (cursor.Accept(TexKind.Ampersand)) continue;
            rows.Add(row);
            if (!TexParser.IsLineBreak(cursor.Peek)) break;
            cursor.Next();
            cursor.FindRawOption();
            row = [];
        }
        // A line break behind the last row starts no other.
        if (rows.Count > 1 && rows[^1] is [Row { Items.Count: 0 }]) rows.RemoveAt(rows.Count - 1);
        return new Table(rows, columns, display);
    }
}
