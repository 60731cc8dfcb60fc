using System.Globalization;
using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Writes a tree as presentation MathML Core. Writes no more once the output is too long.</summary>
/// <param name="display">Whether the formula begins in display style.</param>
internal sealed class MathMlWriter(bool display)
{
    private readonly StringBuilder _output = new(512);
    private bool _display = display;
    private bool _inScript;

    /// <summary>Whether the output is beyond <see cref="MathMl.MaximumOutput"/>.</summary>
    public bool IsFull => _output.Length > MathMl.MaximumOutput;

    /// <summary>What was written.</summary>
    public override string ToString() => _output.ToString();

    /// <summary>Writes a part as exactly one element.</summary>
    public void Write(MathNode node)
    {
        if (IsFull) return;
        switch (node)
        {
            case Row row: Element("mrow", row.Items); break;
            case Identifier identifier: WriteIdentifier(identifier); break;
            case Number number: Leaf("mn", MathAlphabet.Style(number.Text, number.Font)); break;
            case Words words: Leaf("mtext", MathAlphabet.Style(words.Text, words.Font)); break;
            case Symbol symbol: WriteSymbol(symbol, true, false); break;
            case Delimiter delimiter: WriteDelimiter(delimiter); break;
            case NamedOperator named: Write(named.Body); break;
            case Space space: WriteSpace(space.Em); break;
            case Scripts scripts: WriteScripts(scripts); break;
            case Fraction fraction: WriteFraction(fraction); break;
            case Root root: WriteRoot(root); break;
            case Accented accented: WriteAccented(accented); break;
            case Fenced fenced: WriteFenced(fenced); break;
            case Table table: WriteTable(table); break;
            case Styled styled: WriteStyled(styled.Body, styled.Display); break;
            case Phantom phantom: Element("mphantom", [phantom.Body]); break;
            default: throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    private void Element(string name, IReadOnlyList<MathNode> items)
    {
        Tag(name);
        WriteItems(items);
        EndTag(name);
    }

    private void WriteItems(IReadOnlyList<MathNode> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is Symbol { Kind: AtomKind.Binary } symbol)
            {
                bool between = AtomGaps.IsBetween(items, i);
                WriteSymbol(symbol, between, !between && AtomGaps.Neighbour(items, i, 1) is not null);
                continue;
            }
            bool isFunction = IsFunction(items[i]);
            if (isFunction && AtomGaps.Neighbour(items, i, -1) is AtomKind.Ordinary or AtomKind.Close) WriteSpace(0.1667);
            Write(items[i]);
            if (isFunction) WriteApplication(AtomGaps.Neighbour(items, i, 1));
        }
    }

    private static bool IsFunction(MathNode node) => node is NamedOperator or Scripts { Base: NamedOperator };

    private void WriteApplication(AtomKind? next)
    {
        if (next is AtomKind.Open) _output.Append("<mo>\u2061</mo>");
        else if (next is AtomKind.Ordinary or AtomKind.Large) _output.Append("<mo lspace=\"0\" rspace=\"0.1667em\">\u2061</mo>");
    }

    private void WriteIdentifier(Identifier identifier)
    {
        bool single = identifier.Text.Length == 1;
        bool upright = identifier.Font == MathFont.Roman || (identifier.Font == MathFont.Normal && identifier.Text[0] is >= 'Α' and <= 'Ω');
        var font = identifier.Font == MathFont.Normal && !single && !upright ? MathFont.Italic : identifier.Font;
        // A lone letter is slanted unless told otherwise, several are upright.
        if (font == MathFont.Italic && single && identifier.Text[0] is < 'Α' or > 'Ω') font = MathFont.Normal;
        Leaf(single && upright ? "mi mathvariant=\"normal\"" : "mi", MathAlphabet.Style(identifier.Text, font));
    }

    private void WriteSymbol(Symbol symbol, bool between, bool prefix)
    {
        if (symbol.Kind == AtomKind.Ordinary && MathMlOperators.IsLetterLike(symbol.Text))
            Leaf(symbol.Text is "∂" or "∇" or "ı" or "ȷ" ? "mi mathvariant=\"normal\"" : "mi", symbol.Text);
        else
            Leaf("mo" + MathMlOperators.Attributes(symbol, between && !_inScript, prefix), symbol.Text);
    }

    private void WriteDelimiter(Delimiter delimiter)
    {
        string size = delimiter.Size is { } em ? string.Create(CultureInfo.InvariantCulture, $" minsize=\"{em}em\" maxsize=\"{em}em\"") : "";
        string gaps = delimiter.Kind == AtomKind.Relation || (delimiter.Size is null && delimiter.Text is "|" or "‖") ? "0.2222em" : "0";
        Leaf($"mo stretchy=\"true\" symmetric=\"true\" lspace=\"{gaps}\" rspace=\"{gaps}\"{size}", delimiter.Text);
    }

    private void WriteSpace(double em) => _output.Append(CultureInfo.InvariantCulture, $"<mspace width=\"{em:0.####}em\"/>");

    private void WriteScripts(Scripts scripts)
    {
        bool below = scripts.Place == LimitsPlace.BelowAndAbove || (scripts.Place == LimitsPlace.Movable && _display);
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
        else if (below && scripts.Base is Symbol { Kind: AtomKind.Relation } arrow) Leaf("mo stretchy=\"true\"", arrow.Text);
        else Write(scripts.Base);
        if (scripts.Lower is not null) Inside(scripts.Lower, false, true);
        if (scripts.Upper is not null) Inside(scripts.Upper, false, true);
        EndTag(name);
    }

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
        Leaf(mark.Wide ? "mo stretchy=\"true\"" : "mo stretchy=\"false\"", mark.Text);
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
        Tag("mtable");
        foreach (var row in table.Rows)
        {
            Tag("mtr");
            for (int i = 0; i < row.Count; i++)
            {
                Tag(table.Columns[i % table.Columns.Length] switch { 'l' => "mtd class=\"math-left\"", 'r' => "mtd class=\"math-right\"", _ => "mtd" });
                if (table.Display) WriteStyled(row[i], true);
                else Inside(row[i], false, _inScript);
                EndTag("mtd");
            }
            EndTag("mtr");
        }
        EndTag("mtable");
    }

    private void WriteStyled(MathNode body, bool display)
    {
        Tag(display ? "mstyle displaystyle=\"true\"" : "mstyle displaystyle=\"false\"");
        Inside(body, display, _inScript);
        EndTag("mstyle");
    }

    private void Inside(MathNode node, bool display, bool inScript)
    {
        var (outerDisplay, outerScript) = (_display, _inScript);
        (_display, _inScript) = (display, inScript);
        Write(node);
        (_display, _inScript) = (outerDisplay, outerScript);
    }

    private void Leaf(string tag, string text)
    {
        Tag(tag);
        MathMlText.Append(_output, text);
        EndTag(tag.AsSpan(0, 2) is "mt" ? "mtext" : tag[..2]);
    }

    private void Tag(string tag) => _output.Append('<').Append(tag).Append('>');

    private void EndTag(string name) => _output.Append("</").Append(name).Append('>');
}
