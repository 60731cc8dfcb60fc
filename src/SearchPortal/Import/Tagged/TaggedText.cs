using System.Text;

namespace SearchPortal.Import.Tagged;

/// <summary>Longer texts and lists of tagged records.</summary>
internal static class TaggedText
{
    private const int MostTopics = 1_000;

    /// <summary>One text out of several values: each once, a value that ends in the middle of a sentence goes on in the next.</summary>
    public static string Paragraphs(IEnumerable<string> values)
    {
        var whole = new StringBuilder();
        foreach (string value in values.Select(value => value.Trim()).Distinct())
        {
            if (whole.Length > 0) whole.Append(whole[^1] is '.' or '!' or '?' or ':' or '"' or '”' ? "\n\n" : " ");
            whole.Append(value);
        }
        return TextCleaner.Paragraphs(whole.ToString());
    }

    /// <summary>Subjects of values that hold one each, or several parted by line ends or ";"; a single value may also part them by commas.</summary>
    public static IReadOnlyList<string> Topics(IReadOnlyList<string> values)
    {
        bool byComma = values is [var only] && only.Count(c => c == ',') > 1 && !only.Contains(';', StringComparison.Ordinal) && !only.Contains('\n', StringComparison.Ordinal);
        return [.. values
            .SelectMany(value => TextCleanedParts(value, byComma ? [','] : [';', '\n']))
            .Distinct()
            .Take(MostTopics)];
    }

    // Entities hold a ";" too: they are read before the text is parted.
    private static IEnumerable<string> TextCleanedParts(string value, char[] separators) =>
        value.Split('\n').SelectMany(line => (separators is [','] ? TextCleaner.Line(line) : Decoded(line)).Split(separators))
            .Select(part => TextCleaner.Line(part).TrimStart('*')).Where(part => part.Length > 0);

    private static string Decoded(string line) => line.Contains('&', StringComparison.Ordinal) ? TextCleaner.Line(line) : line;
}
