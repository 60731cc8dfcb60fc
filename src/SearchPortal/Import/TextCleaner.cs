using SearchPortal.Import.Cleaning;

namespace SearchPortal.Import;

/// <summary>
/// The one text cleaner: turns LaTeX accents and macros, HTML and JATS tags and entities, MathML, Markdown, stray white space and the
/// remnants of other programs into plain Unicode (NFC) with TeX math kept between <c>$…$</c> (see <see cref="Publications.MathText"/>).
/// What it returns is <see cref="TextDialect.Plain"/>, and cleaning that again changes nothing. Time and memory are linear in the text's length.
/// </summary>
public static class TextCleaner
{
    /// <summary>
    /// Markup can hide in markup (<c>&lt;&lt;p&gt;p&gt;</c>): rounds are run until one changes nothing. Real texts need two; one that still
    /// changes after this many was made to annoy and loses its special characters.
    /// </summary>
    internal const int MaximumRounds = 8;

    /// <summary>One line: white space of any kind and amount becomes one space. For titles, names, venues.</summary>
    public static string Line(string raw, TextDialect dialect = TextDialect.Plain) => Clean(raw, dialect, Layout.Line);

    /// <summary>Paragraphs parted by one blank line, each on one line. For abstracts: placeholders ("Abstract unavailable") become "", a leading "Abstract" label goes.</summary>
    public static string Paragraphs(string raw, TextDialect dialect = TextDialect.Plain) =>
        Clean(raw, dialect, text => AbstractLabel.Remove(Layout.Paragraphs(text)));

    private static string Clean(string raw, TextDialect dialect, Func<string, string> lay)
    {
        string text = dialect == TextDialect.Latex ? EscapedTex.Undo(raw) : raw;
        for (int round = 0; round < MaximumRounds; round++)
        {
            string next = Round(text, dialect, lay);
            if (next == text && dialect == TextDialect.Plain) return text;
            text = next;
            dialect = TextDialect.Plain;
        }
        return lay(BareText.Of(text));
    }

    private static string Round(string text, TextDialect dialect, Func<string, string> lay) =>
        lay(InlineText.Clean(Markup.Strip(HtmlEntities.Decode(Remnants.Repair(text))), dialect));
}
