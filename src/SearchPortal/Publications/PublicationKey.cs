using System.Globalization;
using System.Text;

namespace SearchPortal.Publications;

/// <summary>Keys for publications whose source gives none, or one that no address can hold.</summary>
internal static class PublicationKey
{
    private const int LongestPart = 40;
    private const int MostWords = 4;

    private static readonly HashSet<string> Insignificant =
    [
        "a", "an", "the", "on", "of", "for", "in", "to", "and", "or", "with", "towards", "toward", "via", "by", "from", "at", "as", "is", "are", "into",
    ];

    /// <summary>
    /// The keys to try, best first: <c>{surname}{year}{venue}-{first significant title word}</c>, then with the next title words.
    /// In folded ASCII: "ma2024cvpr-deepcache", "ma2024cvpr-deepcache-accelerating". Never empty; when all are taken, number the first.
    /// </summary>
    /// <param name="publication">Its venue is a venue's key or null.</param>
    public static IReadOnlyList<string> Candidates(Publication publication)
    {
        string start = Surname(publication) + publication.Year?.ToString(CultureInfo.InvariantCulture) + Letters(publication.Venue ?? "");
        var words = TitleWords(publication.Title);
        return [.. Enumerable.Range(1, words.Count).Select(count => $"{start}-{string.Join('-', words.Take(count))}")];
    }

    /// <summary>A key with a number, for the second and later ones of their name: "ma2024cvpr-deepcache-2".</summary>
    public static string Numbered(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}-{number}");

    /// <summary>The nearest key to a text that is none (see <see cref="Slug.IsKey"/>): what cannot stand in one becomes '-'. "" when nothing is left.</summary>
    public static string Safe(string text)
    {
        const int longest = 190;
        var safe = new StringBuilder();
        foreach (char c in text)
        {
            if (safe.Length == longest) break;
            bool allowed = char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '+';
            if (allowed && !(c == '.' && safe.Length > 0 && safe[^1] is '.' or '-')) safe.Append(c);
            else if (safe.Length > 0 && safe[^1] != '-') safe.Append('-');
        }
        return safe.ToString().Trim('.', '-');
    }

    private static string Surname(Publication publication)
    {
        var people = publication.Authors.Count > 0 ? publication.Authors : publication.Editors;
        string surname = people.Count > 0 ? Letters(people[0].Family) : "";
        return surname.Length > 0 ? surname : "anon";
    }

    private static List<string> TitleWords(string title)
    {
        var words = new List<string>();
        foreach (var run in MathText.Split(title).Where(run => !run.IsMath))
            words.AddRange(TextFolding.Fold(run.Text).Split([' ', '/', ':', ',', '.', ';', '(', ')', '?', '!', '"', '—', '&', '+'], StringSplitOptions.RemoveEmptyEntries).Select(Letters));
        var significant = words.Where(word => word.Length > 1 && !Insignificant.Contains(word)).Take(MostWords).ToList();
        // A title in another script, or all of math, still needs a stable word.
        return significant.Count > 0 ? significant : [Fingerprint.Of(title).ToString("x16", CultureInfo.InvariantCulture)[..8]];
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (char c in TextFolding.Fold(text))
            if (char.IsAsciiLetterOrDigit(c) && letters.Length < LongestPart) letters.Append(c);
        return letters.ToString();
    }
}
