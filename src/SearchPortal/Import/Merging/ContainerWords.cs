using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>The words of a journal or book title, to tell that "J. Mach. Learn. Res.", "JMLR" and "Journal of Machine Learning Research" are one.</summary>
internal sealed class ContainerWords
{
    private const int MostWords = 16;
    private const int LongestContraction = 5;
    private const int ShortestAcronym = 3;

    // What ISO 4 leaves out.
    private static readonly HashSet<string> Omitted =
        ["of", "the", "and", "on", "in", "for", "to", "with", "de", "la", "le", "les", "du", "des", "der", "die", "das", "und", "fur", "et", "di", "della", "el", "del", "van", "voor", "och"];

    // The words that are ever cut to one letter; any other letter names a section: "Physical Review A".
    private static readonly string[] OneLetter = ["journal", "jahrbuch", "zeitschrift", "comptes", "rendus", "united", "states", "america", "quarterly"];

    private readonly string[] words;
    private readonly string code;

    private ContainerWords(string[] words, string code) => (this.words, this.code) = (words, code);

    /// <summary>The words of a title as a source writes it.</summary>
    public static ContainerWords Of(string title)
    {
        var parsed = VenueText.Parse(title);
        string name = parsed.Name;
        // Databases tell journals of one name apart by a place: "Science (New York, N.Y.)".
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket) name = name[..bracket];
        string[] words = [.. Split(name).Where(word => !Omitted.Contains(word)).SelectMany(word => word == "usa" ? ["u", "s", "a"] : (string[])[word]).Take(MostWords)];
        return new(words, string.Concat(Split(parsed.Code ?? "")));
    }

    /// <summary>Whether both can name one journal: the same words, each in full or cut ("Mach."), drawn together ("Natl.") or, all of them, by first letters.</summary>
    public bool Agree(ContainerWords other) =>
        words.Length > 0 && other.words.Length > 0
        && ((code.Length > 0 && code == other.code) || IsShortFor(other) || other.IsShortFor(this) || AreAlike(words, other.words));

    private bool IsShortFor(ContainerWords other) =>
        words is [var only] && only.Length >= ShortestAcronym && (only == other.code || (other.words.Length == only.Length && other.words.Select(word => word[0]).SequenceEqual(only)));

    // A title of one word is never cut.
    private static bool AreAlike(string[] first, string[] second) =>
        first.Length == second.Length && (first.Length == 1 ? first[0] == second[0] : first.Zip(second, (one, another) => one.Length <= another.Length ? Abbreviates(one, another) : Abbreviates(another, one)).All(isAlike => isAlike));

    private static bool Abbreviates(string shorter, string longer)
    {
        if (shorter == longer) return true;
        if (shorter.Length == 1) return shorter[0] == longer[0] && OneLetter.Contains(longer);
        return longer.StartsWith(shorter, StringComparison.Ordinal) || IsContraction(shorter, longer);
    }

    // "natl" of "national", "engrg" of "engineering": letters of the word in their order, the first and the last among them.
    private static bool IsContraction(string shorter, string longer)
    {
        if (shorter.Length is < 3 or > LongestContraction || shorter.Length > longer.Length - 2 || shorter[0] != longer[0] || shorter[^1] != longer[^1]) return false;
        int met = 0;
        foreach (char c in longer)
            if (met < shorter.Length && c == shorter[met]) met++;
        return met == shorter.Length;
    }

    private static IEnumerable<string> Split(string text)
    {
        string folded = TextFolding.Fold(text);
        for (int start = 0, end = 0; start < folded.Length; start = end + 1)
        {
            for (end = start; end < folded.Length && char.IsLetterOrDigit(folded[end]); end++) { }
            if (end > start) yield return folded[start..end];
        }
    }
}
