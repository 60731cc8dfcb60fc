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
        Fraction { Rule: true } fraction => Grouped(Write(fraction.Upper, true)) + "/" + Grouped(Write(fraction.Lower, true)),
        Fraction fraction => Write(fraction.Upper, true) + " " + Write(fraction.Lower, true),
        Root root => RootSign(root.Degree) + Grouped(Write(root.Body, true)),
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
            string text = Write(items[i], tight);
            var before = AtomGaps.Neighbour(items, i, -1);
            var after = AtomGaps.Neighbour(items, i, 1);
            bool isName = items[i] is NamedOperator or Scripts { Base: NamedOperator };
            bool spaced = !tight && IsSpaced(items, i);
            if (spaced || (isName && before is AtomKind.Ordinary or AtomKind.Close)) line.Append(' ');
            line.Append(text);
            if (spaced || (isName && after is AtomKind.Ordinary or AtomKind.Large)) line.Append(' ');
            else if (!tight && AtomGaps.Of(items[i]) == AtomKind.Punctuation) line.Append(' ');
        }
        return line.ToString();
    }

    private static bool IsSpaced(IReadOnlyList<MathNode> items, int index) => AtomGaps.Of(items[index]) switch
    {
        AtomKind.Binary => AtomGaps.IsBetween(items, index),
        AtomKind.Relation => AtomGaps.Neighbour(items, index, -1) is not null && AtomGaps.Neighbour(items, index, 1) is not null,
        _ => false,
    };

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

    /// <summary>A text in parentheses unless it is one word or number.</summary>
    private static string Grouped(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '.' or '∞' or >= '\u0300' and <= '\u036F') ? text : $"({text})";

    private static string OneSpace(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
