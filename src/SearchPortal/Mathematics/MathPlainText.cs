using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Renders the TeX of titles and abstracts as one line of plain Unicode text, for places without markup.</summary>
public static class MathPlainText
{
    /// <summary>
    /// A readable line: <c>\alpha_1^2 \leq \sqrt{n}</c> becomes "α₁² ≤ √n"; scripts without Unicode forms become "n^(1/2)".
    /// The TeX itself when it is beyond what <see cref="MathMl"/> knows.
    /// </summary>
    /// <param name="tex">TeX without its dollar signs.</param>
    public static string From(string tex)
    {
        if (MathFormula.Find(tex) is not { } formula) return tex;
        string text = Write(formula, false).Trim();
        return (text.Contains("  ", StringComparison.Ordinal) ? OneSpace(text) : text).Normalize();
    }

    private static string Write(MathNode node, bool tight) => node switch
    {
        Row row => WriteRow(row.Items, tight),
        Identifier identifier => MathPlainLetters.Of(identifier.Text, identifier.Font),
        Number number => number.Text,
        Words words => words.Text.Replace('\u00A0', ' '),
        Symbol symbol => symbol.Text == "−" ? "-" : symbol.Text,
        Delimiter delimiter => delimiter.Text,
        NamedOperator named => Write(named.Body, true),
        Space space => space.Em < 0.2 || tight ? "" : " ",
        Scripts scripts => WriteScripts(scripts, tight),
        Fraction { Rule: true } fraction => Grouped(Write(fraction.Upper, true)) + "/" + Operand(fraction.Lower),
        Fraction fraction => Write(fraction.Upper, true) + " " + Write(fraction.Lower, true),
        Root root => RootSign(root.Degree) + Operand(root.Body),
        Accented accented => Accent(Write(accented.Body, true), accented.Mark),
        Fenced fenced => fenced.Open + Write(fenced.Body, tight) + fenced.Close,
        Table table => string.Join("; ", table.Rows.Select(cells => string.Join(' ', cells.Select(cell => Write(cell, tight))))),
        Styled styled => Write(styled.Body, tight),
        Phantom => "",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string WriteRow(IReadOnlyList<MathNode> items, bool tight)
    {
        var line = new StringBuilder();
        for (int i = 0; i < items.Count; i++)
        {
            var (before, after) = Gaps(items, i, tight);
            if (before) line.Append(' ');
            string text = Write(items[i], tight);
            line.Append(text);
            if (after || (text is [.., '_' or '^', _] && i + 1 < items.Count && items[i + 1] is not Symbol)) line.Append(' ');
        }
        return line.ToString();
    }

    private static (bool Before, bool After) Gaps(IReadOnlyList<MathNode> items, int index, bool tight)
    {
        var before = AtomGaps.Neighbour(items, index, -1);
        var after = AtomGaps.Neighbour(items, index, 1);
        bool hasOperand = after is AtomKind.Ordinary or AtomKind.Large;
        return (AtomGaps.Of(items[index]), items[index]) switch
        {
            (_, NamedOperator or Scripts { Base: NamedOperator }) => (before is AtomKind.Ordinary or AtomKind.Close, hasOperand),
            (AtomKind.Large, _) => (before is AtomKind.Ordinary or AtomKind.Close, hasOperand),
            (AtomKind.Binary, _) when !tight => AtomGaps.IsBetween(items, index) ? (true, true) : (false, false),
            // A lone side stays close: "≥80".
            (AtomKind.Relation, _) when !tight => (before is not null, before is not null || items.Count > 2),
            (AtomKind.Punctuation, _) => (false, !tight),
            _ => (false, false),
        };
    }

    private static string WriteScripts(Scripts scripts, bool tight)
    {
        string text = Write(scripts.Base, tight);
        if (scripts.Lower is not null) text += Script(Write(scripts.Lower, true), '_', MathPlainLetters.FindLower);
        if (scripts.Upper is not null) text += Script(Write(scripts.Upper, true), '^', MathPlainLetters.FindUpper);
        return text;
    }

    private static string Script(string text, char sign, Func<string, string?> find)
    {
        if (text.Length == 0) return "";
        return find(text) is { } letters ? letters : sign + (text.Length == 1 ? text : $"({text})");
    }

    private static string RootSign(MathNode? degree) => degree is null ? "√" : Write(degree, true) switch
    {
        "2" => "√",
        "3" => "∛",
        "4" => "∜",
        var text => MathPlainLetters.FindUpper(text) is { } upper ? upper + "√" : $"({text})√",
    };

    private static string Accent(string text, AccentMark mark) =>
        text.Length == 0 || mark.Combining.Length == 0 ? text
        : mark.Wide && text.Length > 1 && mark.Text is "‾" or "_" ? string.Concat(text.Select(c => c + mark.Combining))
        : char.IsLetterOrDigit(text[^1]) ? text + mark.Combining : text;

    /// <summary>What a fraction bar or a root sign reaches over; a product would end too early without parentheses.</summary>
    private static string Operand(MathNode node)
    {
        string text = Write(node, true);
        return node is Row && text.Length > 1 ? $"({text})" : Grouped(text);
    }

    /// <summary>A text in parentheses unless it is one word or number, which may be raised or under a root sign.</summary>
    private static string Grouped(string text) => text.All(IsClose) ? text : $"({text})";

    private static bool IsClose(char c) => char.IsLetterOrDigit(c) || char.IsNumber(c) || c is '.' or '∞' or '√' or '′' or '*' or (>= '\u0300' and <= '\u036F');

    private static string OneSpace(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
