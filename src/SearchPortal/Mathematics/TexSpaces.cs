using System.Globalization;

namespace SearchPortal.Mathematics;

/// <summary>Commands that leave a gap. Negative gaps are left out: MathML Core has none.</summary>
internal static class TexSpaces
{
    private static readonly (string Name, double Em)[] Gaps =
    [
        (",", 0.1667), ("thinspace", 0.1667), (":", 0.2222), (">", 0.2222), ("medspace", 0.2222), (";", 0.2778), ("thickspace", 0.2778),
        (" ", 0.25), ("space", 0.25), ("nobreakspace", 0.25), ("enspace", 0.5), ("enskip", 0.5), ("quad", 1), ("qquad", 2), ("hfill", 1),
        ("!", 0), ("negthinspace", 0), ("negmedspace", 0), ("negthickspace", 0), ("\n", 0.25), ("\t", 0.25), ("\r", 0.25),
    ];

    /// <summary>Adds the commands to a table.</summary>
    public static void AddTo(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        foreach (var (name, em) in Gaps)
        {
            Space? gap = em > 0 ? new Space(em) : null;
            commands[name] = _ => gap;
        }
        commands["hspace"] = commands["hspace*"] = c => Gap(c.RawArgument());
        commands["kern"] = commands["hskip"] = commands["mkern"] = commands["mskip"] = Kern;
    }

    private static Space? Kern(TexCursor cursor)
    {
        string length = "";
        while (length.Length < 12 && cursor.Peek is { Kind: TexKind.Character, Text: [var c] } && (char.IsAsciiDigit(c) || c is '.' or '-'))
            length += cursor.Next().Text;
        for (int i = 0; i < 2 && cursor.Peek is { Kind: TexKind.Character, Text: [var c] } && char.IsAsciiLetterLower(c); i++)
            length += cursor.Next().Text;
        return Gap(length);
    }

    private static Space? Gap(string length)
    {
        string trimmed = length.Trim();
        if (trimmed.Length < 3 || !double.TryParse(trimmed.AsSpan(0, trimmed.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)) return null;
        double em = amount * trimmed[^2..] switch { "em" => 1, "ex" => 0.43, "pt" => 0.1, "mu" => 1 / 18.0, "cm" => 2.8, "mm" => 0.28, _ => 0 };
        return em > 0 ? new Space(Math.Min(em, 4)) : null;
    }
}
