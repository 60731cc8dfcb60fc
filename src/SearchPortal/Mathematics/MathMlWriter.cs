using System.Globalization;
using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Writes a tree as presentation MathML Core. Writes no more once the output is too long.</summary>
/// <param name="display">Whether the formula begins in display style.</param>
internal sealed partial class MathMlWriter(bool display)
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
            if (IsSpaced(items[i])) WriteSpace(0.2778);
            if (isFunction && AtomGaps.Neighbour(items, i, -1) is AtomKind.Ordinary or AtomKind.Close) WriteSpace(0.1667);
            Write(items[i]);
            if (isFunction) WriteApplication(AtomGaps.Neighbour(items, i, 1));
        }
    }

    /// <summary>Whether a part of a row is a relation with something over or under it, which has no gaps of its own.</summary>
    private bool IsSpaced(MathNode node) => !_inScript && node is Scripts { Base: Symbol { Kind: AtomKind.Relation } } scripts && IsBelow(scripts);

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
