using System.Globalization;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>The name of a venue inside what sources write: "Proceedings of the 42nd International Conference on Machine Learning (ICML 2025)".</summary>
/// <param name="Name">Without "Proceedings of", edition, year and short code: "International Conference on Machine Learning".</param>
/// <param name="Code">The short code in brackets, "ICML"; null when there is none.</param>
internal sealed record VenueText(string Name, string? Code)
{
    private const int Longest = 500;
    private const int LongestCode = 12;

    /// <summary>Takes a text apart. What would leave nothing is not taken away.</summary>
    public static VenueText Parse(string text)
    {
        string rest = text.Length <= Longest ? text.Trim() : text[..Longest].Trim();
        string? code = FindCode(rest, out int bracket);
        if (code is not null) rest = rest[..bracket];
        var words = new List<string>(rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        DropFirst(words);
        DropLast(words);
        string name = string.Join(' ', words).TrimEnd(',', ';', ':');
        return name.Length > 0 ? new(name, code) : new(code ?? text, code);
    }

    /// <summary>The form in which names of venues are compared: letters and digits, folded, without "the" and "annual" in front and without a year that clings to a code.</summary>
    public string Fold()
    {
        var folded = new StringBuilder(Name.Length);
        foreach (string word in TextFolding.Fold(Name).Split(' '))
        {
            if (folded.Length == 0 && word is "the" or "annual") continue;
            foreach (char c in word)
                if (char.IsLetterOrDigit(c)) folded.Append(c);
        }
        int letters = folded.Length - 4;
        bool clings = letters > 0 && char.IsLetter(folded[letters - 1]) && IsYear(folded.ToString(letters, 4));
        return clings ? folded.ToString(0, letters) : folded.ToString();
    }

    private static string? FindCode(string text, out int bracket)
    {
        bracket = text.LastIndexOf('(');
        if (bracket <= 0 || !text.EndsWith(')')) return null;
        string code = text[(bracket + 1)..^1].Split(' ', '\'', '’')[0];
        return code.Length is >= 2 and <= LongestCode && code.Count(char.IsUpper) >= 2 ? code : null;
    }

    private static void DropFirst(List<string> words)
    {
        int i = 0;
        if (Plain(words, i) == "in") i++;
        if (Plain(words, i) is "proceedings" or "proc" or "pre-proceedings" or "preproceedings")
        {
            i++;
            if (Plain(words, i) == "of") i++;
            if (Plain(words, i) == "the") i++;
        }
        else
        {
            i = 0;
        }
        int afterArticle = Plain(words, i) == "the" ? i + 1 : i;
        int afterEdition = afterArticle;
        while (IsYear(Plain(words, afterEdition)) || OrdinalWord.IsOne(Plain(words, afterEdition))) afterEdition++;
        if (afterEdition > afterArticle) i = afterEdition;
        if (i < words.Count) words.RemoveRange(0, i);
    }

    private static void DropLast(List<string> words)
    {
        while (words.Count > 1 && IsEdition(words[^1].Trim(',', '.', ';', ':', '(', ')'))) words.RemoveAt(words.Count - 1);
    }

    private static bool IsEdition(string word) =>
        word.Length == 0
        || (word.Length <= 4 && int.TryParse(word.TrimStart('\'', '’'), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static bool IsYear(string word) =>
        word.Length == 4 && word[0] is '1' or '2' && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1800 and < 2200;

    private static string Plain(List<string> words, int i) => i < words.Count ? words[i].Trim(',', '.', ':', ';').ToLowerInvariant() : "";
}
