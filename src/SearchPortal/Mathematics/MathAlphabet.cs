using System.Text;

namespace SearchPortal.Mathematics;

/// <summary>
/// The letters and digits of Unicode's Mathematical Alphanumeric Symbols, which MathML Core wants in place of its old
/// <c>mathvariant</c> values; some letters live elsewhere (Unicode 16, chapter 22.2).
/// </summary>
internal static class MathAlphabet
{
    /// <summary>Firsts of a font's runs; 0 where a font has none.</summary>
    private readonly record struct Runs(int Capitals, int Smalls, int Digits, int GreekCapitals, int GreekSmalls);

    private static readonly Dictionary<MathFont, Runs> Fonts = new()
    {
        [MathFont.Italic] = new(0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC),
        [MathFont.Bold] = new(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
        [MathFont.BoldItalic] = new(0x1D468, 0x1D482, 0x1D7CE, 0x1D6A8, 0x1D736),
        [MathFont.Script] = new(0x1D49C, 0x1D4B6, 0, 0, 0),
        [MathFont.BoldScript] = new(0x1D4D0, 0x1D4EA, 0, 0, 0),
        [MathFont.Fraktur] = new(0x1D504, 0x1D51E, 0, 0, 0),
        [MathFont.DoubleStruck] = new(0x1D538, 0x1D552, 0x1D7D8, 0, 0),
        [MathFont.SansSerif] = new(0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0),
        [MathFont.Monospace] = new(0x1D670, 0x1D68A, 0x1D7F6, 0, 0),
    };

    private static readonly Dictionary<int, char> Elsewhere = new()
    {
        [0x1D455] = 'ℎ',
        [0x1D49D] = 'ℬ',
        [0x1D4A0] = 'ℰ',
        [0x1D4A1] = 'ℱ',
        [0x1D4A3] = 'ℋ',
        [0x1D4A4] = 'ℐ',
        [0x1D4A7] = 'ℒ',
        [0x1D4A8] = 'ℳ',
        [0x1D4AD] = 'ℛ',
        [0x1D4BA] = 'ℯ',
        [0x1D4BC] = 'ℊ',
        [0x1D4C4] = 'ℴ',
        [0x1D506] = 'ℭ',
        [0x1D50B] = 'ℌ',
        [0x1D50C] = 'ℑ',
        [0x1D515] = 'ℜ',
        [0x1D51D] = 'ℨ',
        [0x1D53A] = 'ℂ',
        [0x1D53F] = 'ℍ',
        [0x1D545] = 'ℕ',
        [0x1D547] = 'ℙ',
        [0x1D548] = 'ℚ',
        [0x1D549] = 'ℝ',
        [0x1D551] = 'ℤ',
    };

    private const string GreekVariants = "ϵϑϰϕϱϖ";

    /// <summary>A text with each letter and digit in a font's form; what has no such form stays.</summary>
    public static string Style(string text, MathFont font)
    {
        if (!Fonts.TryGetValue(font, out var runs)) return text;
        var styled = new StringBuilder(2 * text.Length);
        foreach (char c in text)
        {
            int code = Find(c, runs);
            if (code == 0) styled.Append(c);
            else if (Elsewhere.TryGetValue(code, out char other)) styled.Append(other);
            else styled.Append(char.ConvertFromUtf32(code));
        }
        return styled.ToString();
    }

    private static int Find(char c, Runs runs) => c switch
    {
        >= 'A' and <= 'Z' => runs.Capitals + (c - 'A'),
        >= 'a' and <= 'z' => runs.Smalls + (c - 'a'),
        >= '0' and <= '9' => Offset(runs.Digits, c - '0'),
        >= 'Α' and <= 'Ω' => Offset(runs.GreekCapitals, c - 'Α'),
        >= 'α' and <= 'ω' => Offset(runs.GreekSmalls, c - 'α'),
        _ => GreekVariants.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? Offset(runs.GreekSmalls, 26 + i) : 0,
    };

    private static int Offset(int first, int offset) => first == 0 ? 0 : first + offset;
}
