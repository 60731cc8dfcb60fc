using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>Reads numbers as a whole: "0.05", ".5", "10,000", "10{,}000".</summary>
internal static class TexNumber
{
    /// <summary>The number at the cursor, which stands on a digit or a full stop; a lone full stop is a sign.</summary>
    public static MathNode Read(TexCursor cursor)
    {
        if (!cursor.Peek.IsDigit && !Digits(cursor, 1, 1)) return TexAtom.Character(cursor.Next().Text, cursor);
        var text = new StringBuilder();
        while (true)
        {
            if (cursor.Peek.IsDigit || (cursor.Peek.IsCharacter('.') && Digits(cursor, 1, 1))) text.Append(cursor.Next().Text);
            else if (cursor.Peek.IsCharacter(',') && IsThousands(cursor, 1)) text.Append(cursor.Next().Text);
            else if (IsBracedComma(cursor)) text.Append(BracedComma(cursor));
            else return new Number(text.ToString(), cursor.Font);
            if (cursor.Peek.Start > cursor.PeekAt(-1).End) return new Number(text.ToString(), cursor.Font);
        }
    }

    private static bool IsBracedComma(TexCursor cursor) =>
        cursor.Peek.Kind == TexKind.Open && cursor.PeekAt(1).IsCharacter(',') && cursor.PeekAt(2).Kind == TexKind.Close && IsThousands(cursor, 3);

    private static string BracedComma(TexCursor cursor)
    {
        cursor.Next();
        cursor.Next();
        cursor.Next();
        return ",";
    }

    private static bool IsThousands(TexCursor cursor, int offset) => Digits(cursor, offset, 3) && !(Adjacent(cursor, offset + 3) && cursor.PeekAt(offset + 3).IsDigit);

    private static bool Digits(TexCursor cursor, int offset, int count)
    {
        for (int i = offset; i < offset + count; i++)
            if (!cursor.PeekAt(i).IsDigit || !Adjacent(cursor, i)) return false;
        return true;
    }

    private static bool Adjacent(TexCursor cursor, int offset) => cursor.PeekAt(offset).Start == cursor.PeekAt(offset - 1).End;
}
