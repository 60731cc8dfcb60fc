namespace SearchPortal.Import;

/// <summary>
/// The one text cleaner: turns LaTeX accents and macros, HTML and JATS tags and entities, MathML, stray white space and the
/// remnants of other programs into plain Unicode (NFC) with TeX math kept between <c>$…$</c> (see <see cref="Publications.MathText"/>).
/// Cleaning what is clean changes nothing. Time and memory are linear in the text's length.
/// </summary>
public static class TextCleaner
{
    /// <summary>One line: white space of any kind and amount becomes one space. For titles, names, venues.</summary>
    public static string Line(string raw, TextDialect dialect = TextDialect.Plain) => throw new NotImplementedException();

    /// <summary>Paragraphs parted by one blank line, each on one line. For abstracts: placeholders ("Abstract unavailable") become "", a leading "Abstract" label goes.</summary>
    public static string Paragraphs(string raw, TextDialect dialect = TextDialect.Plain) => throw new NotImplementedException();
}
