using System.Collections.Frozen;

namespace SearchPortal.Mathematics;

/// <summary>Commands that choose a font.</summary>
internal static class TexFonts
{
    private static readonly (MathFont Font, string Arguments, string Switches, string Texts)[] Fonts =
    [
        (MathFont.Roman, "mathrm mathup symrm", "rm rmfamily", "text textrm textnormal textup textmd mbox hbox textsc"),
        (MathFont.Italic, "mathit symit", "it itshape em sl", "textit emph textsl"),
        (MathFont.Bold, "mathbf symbf mathbfup bold", "bf bfseries", "textbf"),
        (MathFont.BoldItalic, "boldsymbol bm pmb varvec mathbfit symbfit", "", ""),
        (MathFont.Script, "mathcal mathscr Cal symcal scr", "cal", ""),
        (MathFont.BoldScript, "mathbfcal mathbfscr", "", ""),
        (MathFont.Fraktur, "mathfrak symfrak", "frak", ""),
        (MathFont.DoubleStruck, "mathbb mathds mathbbm Bbb symbb mathbbold bbold bb", "", ""),
        (MathFont.SansSerif, "mathsf symsf mathsfit", "sf sffamily", "textsf"),
        (MathFont.Monospace, "mathtt symtt", "tt ttfamily", "texttt"),
        (MathFont.Normal, "mathnormal", "", ""),
    ];

    private static readonly FrozenDictionary<string, MathFont> TextFonts =
        Fonts.SelectMany(row => Names(row.Texts).Select(name => (Name: name, row.Font))).ToFrozenDictionary(pair => pair.Name, pair => pair.Font);

    /// <summary>Adds the commands to a table.</summary>
    public static void AddTo(Dictionary<string, Func<TexCursor, MathNode?>> commands)
    {
        foreach (var (font, arguments, switches, texts) in Fonts)
        {
            foreach (string name in Names(arguments)) commands[name] = c => TexParser.Argument(c, Combine(c.Font, font));
            foreach (string name in Names(switches)) commands[name] = c => Switch(c, font);
            foreach (string name in Names(texts)) commands[name] = c => TexText.Group(c, font);
        }
    }

    /// <summary>The font of running text that a text command sets; null when the command sets none.</summary>
    public static MathFont? FindText(string command) => TextFonts.TryGetValue(command, out var font) ? font : null;

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static MathNode? Switch(TexCursor cursor, MathFont font)
    {
        cursor.Font = font;
        return null;
    }

    private static MathFont Combine(MathFont outer, MathFont inner) => (outer, inner) switch
    {
        (MathFont.Bold or MathFont.BoldItalic, MathFont.Script) => MathFont.BoldScript,
        (MathFont.Script, MathFont.Bold or MathFont.BoldItalic) => MathFont.BoldScript,
        _ => inner,
    };
}
