using System.Globalization;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>Writes a publication as one BibTeX entry that classic BibTeX and biber both read.</summary>
public static class BibtexWriter
{
    /// <summary>The entry as a page shows it: in Unicode, without abstract; it ends with a line break.</summary>
    /// <param name="publication">What to write.</param>
    /// <param name="venue">Its venue, whose long name is used where the source wrote none; null when it has none.</param>
    public static string Write(Publication publication, Venue? venue) => Write(publication with { Abstract = "" }, venue, BibtexLetters.Unicode);

    /// <summary>The whole entry.</summary>
    internal static string Write(Publication publication, Venue? venue, BibtexLetters letters)
    {
        var entry = new StringBuilder(1024);
        entry.Append('@').Append(BibtexEntryType.Of(publication)).Append('{').Append(letters == BibtexLetters.Ascii ? KeyOf(publication.Key) : publication.Key).Append(",\n");
        foreach (var (name, value) in BibtexEntryFields.Of(publication, venue))
            entry.Append("  ").Append(name.PadRight(10)).Append(" = ").Append(letters == BibtexLetters.Ascii ? InAscii(name, value) : value).Append(",\n");
        return entry.Append("}\n").ToString();
    }

    /// <summary>A key in ASCII, which is all that LaTeX's <c>\cite</c> is sure to take; letters without a Latin form are written by their number.</summary>
    internal static string KeyOf(string key)
    {
        if (Ascii.IsValid(key)) return key;
        return string.Concat(key.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Plain(rune)));
    }

    private static string Plain(Rune rune)
    {
        string folded = TextFolding.Fold(rune.ToString());
        return folded.Length > 0 && folded.All(char.IsAsciiLetterOrDigit) ? folded : rune.Value.ToString("x4", CultureInfo.InvariantCulture);
    }

    private static string InAscii(string field, string value) =>
        Ascii.IsValid(value) ? value : BibtexEntryFields.AreVerbatim(field) ? BibtexText.PercentEncoded(value) : LatexAscii.From(value);
}
