using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>
/// Lists of names that semicolons or commas part, where "and" should: "Smith, John; Doe, Jane", "J. Smith, A. Doe and B. Roe",
/// "Smith J, Doe A", "Smith, J., Doe, A.". Only what can be no name of one person or group is taken for such a list.
/// </summary>
internal static class JoinedNames
{
    private const int LongestEntity = 12;

    /// <summary>The names parted by " and "; null when nothing shows that they are parted otherwise.</summary>
    /// <param name="names">In TeX source or in plain text.</param>
    /// <param name="clean">Makes plain text of a word.</param>
    public static string? Part(string names, Func<string, string> clean)
    {
        string text = names.AsSpan().IndexOfAny("；，、") < 0 ? names : names.Replace('；', ';').Replace('，', ',').Replace('、', ',');
        var bySemicolon = AtSemicolons(text);
        if (bySemicolon.Count > 1) text = string.Join(" and ", bySemicolon);
        var parted = text.AsSpan().IndexOfAny(",&") < 0 && bySemicolon.Count < 2 && !text.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? null : AtCommas(text, clean);
        return parted is not null ? string.Join(" and ", parted) : bySemicolon.Count > 1 ? text : null;
    }

    /// <summary>The names of a plain text one by one, with a warning; null when nothing shows that commas or semicolons part them.</summary>
    public static string[]? Read(string names, EntryReport report)
    {
        if (names.AsSpan().IndexOfAny(",;，；、") < 0 || Part(names, word => word)?.Split(" and ") is not { } people) return null;
        report.Warning($"the names “{EntryReport.Show(names)}” stand in one text; {people.Length} were read", "write each name by itself");
        return people;
    }

    /// <summary>The pieces between semicolons, without those that name nobody; what stands in braces or brackets is one piece, and an entity of HTML ends in none.</summary>
    private static List<string> AtSemicolons(string text)
    {
        var pieces = new List<string>();
        if (!text.Contains(';', StringComparison.Ordinal)) return pieces;
        int depth = 0, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ';';
            if (c == '\\') i++;
            else if (c is '{' or '(') depth++;
            else if (c is '}' or ')') depth--;
            else if (c == '&') i = EndOfEntity(text, i);
            else if (c == ';' && (depth <= 0 || i == text.Length))
            {
                string piece = text[start..Math.Min(i, text.Length)].Trim();
                // "Smith, J.; and Doe, A."
                if (piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase)) piece = piece[4..];
                if (piece.Any(char.IsLetter)) pieces.Add(piece);
                start = Math.Min(i, text.Length) + 1;
            }
        }
        return pieces;
    }

    private static int EndOfEntity(string text, int ampersand)
    {
        int end = ampersand + 1;
        while (end < text.Length && end - ampersand < LongestEntity && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#')) end++;
        return end > ampersand + 1 && end < text.Length && text[end] == ';' ? end : ampersand;
    }

    private static List<string>? AtCommas(string text, Func<string, string> clean)
    {
        var names = NameWords.Split(text, isList: true).ConvertAll(parts => Parts(parts));
        bool isCutOff = names.Count > 0 && TakeOthers(names[^1]);
        names.RemoveAll(name => name.Count == 0);
        if (names.Sum(name => name.Count) < 2) return null;
        var shaped = names.ConvertAll(name => name.ConvertAll(words => new NameShape(words.ConvertAll(word => clean(word)))));
        var parted = NameShape.AreWhole(shaped) ? names.SelectMany(name => name).Select(Joined).ToList()
            : NameShape.AreShort(shaped) ? [.. names.SelectMany(name => name).Select(Inverted)]
            : NameShape.ArePairs(shaped) ? [.. names.SelectMany(name => name.Chunk(2)).Select(pair => $"{Joined(pair[0])}, {Joined(pair[1])}")]
            : null;
        if (isCutOff) parted?.Add("others");
        return parted;
    }

    /// <summary>The parts of a name with the suffix at its person, parted at ampersands too.</summary>
    private static List<List<string>> Parts(List<List<string>> name)
    {
        var parts = new List<List<string>>();
        foreach (var words in name)
        {
            if (parts.Count > 0 && words is [var only] && NameParticle.IsSuffix(only)) parts[^1].Add(only);
            else
                for (int start = 0; start <= words.Count; start++)
                {
                    int end = words.FindIndex(start, word => word is "&" or "\\&");
                    if (end < 0) end = words.Count;
                    if (end > start) parts.Add(words[start..end]);
                    start = end;
                }
        }
        return parts;
    }

    private static bool TakeOthers(List<List<string>> last)
    {
        if (last is not [.., var end] || !(end is ["et", "al" or "al."] or ["others" or "others."])) return false;
        last.RemoveAt(last.Count - 1);
        return true;
    }

    private static string Joined(List<string> words)
    {
        bool hasSuffix = words.Count > 1 && NameParticle.IsSuffix(words[^1]);
        return hasSuffix ? $"{string.Join(' ', words.SkipLast(1))}, {words[^1]}" : string.Join(' ', words);
    }

    // "Smith JA": each initial for itself.
    private static string Inverted(List<string> words)
    {
        var given = new StringBuilder();
        foreach (char c in words[^1])
            if (char.IsUpper(c) && !words[^1].Contains('.', StringComparison.Ordinal)) given.Append(given.Length > 0 ? " " : "").Append(c).Append('.');
        return $"{string.Join(' ', words.SkipLast(1))}, {(given.Length > 0 ? given.ToString() : words[^1])}";
    }
}
