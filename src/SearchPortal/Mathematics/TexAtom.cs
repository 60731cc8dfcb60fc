using System.Globalization;
using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Reads one sign or one command with its arguments.</summary>
internal static class TexAtom
{
    /// <summary>The part at the cursor; null when it leaves no trace (<c>\label</c>, a change of font).</summary>
    public static MathNode? Read(TexCursor cursor)
    {
        var token = cursor.Peek;
        if (token.Kind == TexKind.Open) return TexParser.Group(cursor);
        cursor.Next();
        return token.Kind switch
        {
            TexKind.Character => Character(token.Text, cursor),
            TexKind.Command => Command(token.Text, cursor),
            _ => cursor.Fail(),
        };
    }

    /// <summary>The part a character makes in the cursor's font.</summary>
    public static MathNode Character(string text, TexCursor cursor)
    {
        if (text.Length == 1 && char.IsAsciiLetter(text[0])) return new Identifier(text, cursor.Font);
        if (text.Length == 1 && char.IsAsciiDigit(text[0])) return new Number(text, cursor.Font);
        if (text is "~") return new Space(0.25);
        if (MathSymbols.FindByText(text) is { } symbol) return symbol;
        if (MathSymbols.IsGreek(text[0])) return Greek(text, cursor.Font);
        return Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? Foreign(text, Rune.GetUnicodeCategory(rune), cursor) : cursor.Fail();
    }

    private static MathNode? Command(string name, TexCursor cursor)
    {
        if (MathSymbols.FindLetter(name) is { } letter) return Greek(letter, cursor.Font);
        if (MathSymbols.Find(name) is { } symbol) return symbol;
        if (TexCommands.Find(name) is { } command) return command(cursor);
        return TexMacros.Expand(name, cursor) ?? cursor.Fail();
    }

    /// <summary>Greek letters have no calligraphic, sans serif or typewriter forms: they keep their own.</summary>
    private static Identifier Greek(string letter, MathFont font) =>
        new(letter, font is MathFont.Bold or MathFont.BoldItalic or MathFont.Italic ? font : MathFont.Normal);

    private static MathNode Foreign(string text, UnicodeCategory category, TexCursor cursor) => category switch
    {
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => cursor.Fail(),
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => new Number(text, MathFont.Roman),
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.TitlecaseLetter =>
            new Identifier(text, text.Length > 1 && char.IsAsciiLetter(text[0]) ? cursor.Font : MathFont.Roman),
        UnicodeCategory.MathSymbol => new Symbol(text, AtomKind.Relation),
        _ => new Symbol(text, AtomKind.Ordinary),
    };
}
