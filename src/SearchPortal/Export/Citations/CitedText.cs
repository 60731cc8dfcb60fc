using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Export.Citations;

/// <summary>Texts of publications as citations hold them: one line, math as Unicode letters, curly quotation marks.</summary>
internal static class CitedText
{
    /// <summary>The text; null when nothing is left of it.</summary>
    public static string? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        string line = string.Join(' ', ExportText.Line(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';');
        return line.Length == 0 ? null : Quoted(line);
    }

    /// <summary>A number or a range of numbers with its dash: "3–4"; null when there is none.</summary>
    public static string? Range(string? text) =>
        Find(text) is { } found && found.Split('-') is [var first, var last] && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit) && first.Length * last.Length > 0 ? $"{first}–{last}" : Find(text);

    /// <summary>The title without a full stop at its end, marked when it was retracted.</summary>
    public static string Title(Publication publication)
    {
        string title = Find(publication.Title) ?? "Untitled";
        if (title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) && title.Length > 1) title = title[..^1];
        return publication.Status == PublicationStatus.Retracted ? $"{title} [Retracted]" : title;
    }

    /// <summary>The names that are left after cleaning.</summary>
    public static IReadOnlyList<PersonName> Names(IReadOnlyList<PersonName> names) =>
        [.. names.Select(name => (Name: name, Family: Find(name.Family))).Where(name => name.Family is not null).Select(name => name.Name with { Given = Find(name.Name.Given) ?? "", Family = name.Family!, Suffix = Find(name.Name.Suffix) })];

    /// <summary>An address that holds no white space.</summary>
    public static string Address(string url) => string.Concat(ExportText.Line(url).Where(c => !char.IsWhiteSpace(c)));

    private static string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\'', '`') < 0) return text;
        var quoted = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            bool opens = at == 0 || text[at - 1] is ' ' or '(' or '[' or '/' or '“';
            quoted.Append(text[at] switch { '"' => opens ? '“' : '”', '\'' => opens ? '‘' : '’', '`' => '‘', var c => c });
        }
        return quoted.ToString();
    }

    /// <summary>A title to stand between double quotation marks: its own become single ones.</summary>
    public static string Inner(string title) => title.Replace('“', '‘').Replace('”', '’');
}
