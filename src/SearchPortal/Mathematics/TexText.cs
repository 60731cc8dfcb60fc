using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Reads running text inside math.</summary>
internal static class TexText
{
    /// <summary>The text in the next argument.</summary>
    public static MathNode Group(TexCursor cursor, MathFont font)
    {
        if (cursor.Peek.Kind is TexKind.Character or TexKind.Prime) return new Words(cursor.Next().Text, font);
        if (!cursor.Accept(TexKind.Open) || !cursor.Enter()) return cursor.Fail();
        var parts = new List<MathNode>();
        var words = new StringBuilder();
        Read(cursor, font, parts, words);
        Flush(parts, words, font);
        cursor.Leave();
        return cursor.Accept(TexKind.Close) ? Row.Of(parts) : cursor.Fail();
    }

    private static void Read(TexCursor cursor, MathFont font, List<MathNode> parts, StringBuilder words)
    {
        if (cursor.PeekAt(-1).End < cursor.Peek.Start) words.Append('\u00A0');
        while (cursor.Peek.Kind is not (TexKind.End or TexKind.Close))
        {
            var token = cursor.Peek;
            if (token.Kind == TexKind.Open) Inner(cursor, font, parts, words);
            else if (token.IsCharacter('$')) Formula(cursor, parts, words, font);
            else if (token.Kind == TexKind.Command) Command(cursor, font, parts, words);
            else words.Append(Literal(cursor.Next().Text));
            bool swallows = token.Kind == TexKind.Command && char.IsAsciiLetter(token.Text.FirstOrDefault()) && cursor.PeekAt(-1) == token;
            if (!swallows && cursor.PeekAt(-1).End < cursor.Peek.Start) words.Append('\u00A0');
        }
    }

    private static string Literal(string text) => text switch { "~" => "\u00A0", "`" => "‘", "'" => "’", _ => text };

    private static void Inner(TexCursor cursor, MathFont font, List<MathNode> parts, StringBuilder words)
    {
        Flush(parts, words, font);
        parts.Add(Group(cursor, font));
    }

    private static void Formula(TexCursor cursor, List<MathNode> parts, StringBuilder words, MathFont font)
    {
        cursor.Next();
        Flush(parts, words, font);
        parts.Add(TexParser.Row(cursor));
        if (!cursor.Accept('$')) cursor.Fail();
    }

    private static void Command(TexCursor cursor, MathFont font, List<MathNode> parts, StringBuilder words)
    {
        string name = cursor.Peek.Text;
        if (AccentMark.TextCommands.TryGetValue(name, out string? mark))
        {
            cursor.Next();
            words.Append((cursor.RawArgument().TrimStart('\\') + mark).Normalize());
            return;
        }
        if (name is "\\" or " " or "," or ";" or "quad" or "space")
        {
            cursor.Next();
            words.Append('\u00A0');
            return;
        }
        Flush(parts, words, font);
        cursor.Next();
        if (TexFonts.FindText(name) is { } inner) parts.Add(Group(cursor, inner == MathFont.Roman ? font : inner));
        else if (Part(cursor, name) is { } part) parts.Add(part);
    }

    /// <summary>A sign or a math command in text; TeX takes few of them, authors write many.</summary>
    private static MathNode? Part(TexCursor cursor, string name)
    {
        if (MathSymbols.FindLetter(name) is { } letter) return new Identifier(letter, MathFont.Normal);
        if (MathSymbols.Find(name) is { } symbol) return symbol is Symbol { Text: var text } ? new Words(text, MathFont.Roman) : symbol;
        return TexCommands.Find(name) is { } command ? command(cursor) : cursor.Fail();
    }

    private static void Flush(List<MathNode> parts, StringBuilder words, MathFont font)
    {
        if (words.Length > 0) parts.Add(new Words(words.ToString(), font));
        words.Clear();
    }
}
