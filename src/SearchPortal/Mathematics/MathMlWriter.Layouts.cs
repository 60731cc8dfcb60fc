namespace SearchPortal.Mathematics;

/// <content>Parts made of parts: scripts, fractions, roots, accents, fences, tables.</content>
internal sealed partial class MathMlWriter
{
    private void WriteScripts(Scripts scripts)
    {
        bool below = IsBelow(scripts);
        string name = (scripts.Lower, scripts.Upper, below) switch
        {
            (not null, not null, false) => "msubsup",
            (not null, null, false) => "msub",
            (_, _, false) => "msup",
            (not null, not null, true) => "munderover",
            (not null, null, true) => "munder",
            _ => "mover",
        };
        Tag(name);
        // Without this a sum in running text would take back its limits to its right.
        if (below && !_display && scripts.Base is Symbol { Kind: AtomKind.Large } large) Leaf("mo movablelimits=\"false\"", large.Text);
        else if (below && scripts.Base is Symbol { Kind: AtomKind.Relation } relation)
            Leaf(relation.Text is "=" or "≡" or "≤" or "≥" or "∼" or "≈" ? "mo stretchy=\"false\" lspace=\"0\" rspace=\"0\"" : "mo stretchy=\"true\" lspace=\"0\" rspace=\"0\"", relation.Text);
        else Write(scripts.Base);
        if (scripts.Lower is not null) Inside(scripts.Lower, false, true);
        if (scripts.Upper is not null) Inside(scripts.Upper, false, true);
        EndTag(name);
    }

    private bool IsBelow(Scripts scripts) => scripts.Place == LimitsPlace.BelowAndAbove || (scripts.Place == LimitsPlace.Movable && _display);

    private void WriteFraction(Fraction fraction)
    {
        if (fraction.Display is { } display && display != _display)
        {
            WriteStyled(fraction with { Display = null }, display);
            return;
        }
        Tag(fraction.Rule ? "mfrac" : "mfrac linethickness=\"0\"");
        Inside(fraction.Upper, false, _inScript);
        Inside(fraction.Lower, false, _inScript);
        EndTag("mfrac");
    }

    private void WriteRoot(Root root)
    {
        if (root.Degree is null)
        {
            Element("msqrt", root.Body is Row row ? row.Items : [root.Body]);
            return;
        }
        Tag("mroot");
        Write(root.Body);
        Inside(root.Degree, false, true);
        EndTag("mroot");
    }

    private void WriteAccented(Accented accented)
    {
        var mark = accented.Mark;
        string name = mark.Under ? "munder" : "mover";
        Tag(mark.Under ? "munder accentunder=\"true\"" : "mover accent=\"true\"");
        Write(accented.Body);
        bool stretches = mark.Wide && accented.Body is not (Identifier { Text.Length: 1 } or Words { Text.Length: 1 });
        Leaf(stretches ? "mo stretchy=\"true\"" : "mo stretchy=\"false\"", stretches ? mark.Stretched : mark.Text);
        EndTag(name);
    }

    private void WriteFenced(Fenced fenced)
    {
        Tag("mrow");
        if (fenced.Open.Length > 0) Leaf("mo form=\"prefix\" stretchy=\"true\" symmetric=\"true\"", fenced.Open);
        if (fenced.Body is Row row) WriteItems(row.Items);
        else Write(fenced.Body);
        if (fenced.Close.Length > 0) Leaf("mo form=\"postfix\" stretchy=\"true\" symmetric=\"true\"", fenced.Close);
        EndTag("mrow");
    }

    private void WriteTable(Table table)
    {
        Tag(table.Display ? "mtable displaystyle=\"true\"" : "mtable");
        foreach (var row in table.Rows)
        {
            Tag("mtr");
            for (int i = 0; i < row.Count; i++)
            {
                Tag(CellTag(table.Columns[i % table.Columns.Length]));
                Inside(row[i], table.Display, _inScript);
                EndTag("mtd");
            }
            EndTag("mtr");
        }
        EndTag("mtable");
    }

    /// <summary>MathML Core aligns cells by style sheets alone.</summary>
    private static string CellTag(char column) => column switch
    {
        'l' => "mtd class=\"math-left\"",
        'r' => "mtd class=\"math-right\"",
        'j' => "mtd class=\"math-join\"",
        _ => "mtd",
    };

    private void WriteStyled(MathNode body, bool display)
    {
        Tag(display ? "mstyle displaystyle=\"true\"" : "mstyle displaystyle=\"false\"");
        Inside(body, display, _inScript);
        EndTag("mstyle");
    }
}
