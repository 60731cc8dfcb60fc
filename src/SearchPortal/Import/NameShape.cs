using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>What the words between two commas look like, to tell lists of people from parts of one name.</summary>
/// <param name="words">Clean.</param>
internal sealed class NameShape(IReadOnlyList<string> words)
{
    private const int MostWords = 6;
    private const int MostInitials = 3;

    /// <summary>Whether each part is a whole name in reading order: "J. Smith, A. Doe", "John Smith, Ann Doe, Bob Roe", "王小明, 李四, 张三".</summary>
    public static bool AreWhole(List<List<NameShape>> names)
    {
        int most = names.Max(name => name.Count);
        var parts = names.SelectMany(name => name);
        // Two parts without an initial may be "García Márquez, Gabriel José".
        return most > 1 && ((parts.All(part => part.IsWhole) && (most > 2 || parts.All(part => part.HasInitial))) || (most > 2 && parts.All(part => part.IsEastAsian)));
    }

    /// <summary>Whether each part is a family name with initials behind it: "Smith J, Doe AB". Of "LI Wei, WU Bo" nobody knows.</summary>
    public static bool AreShort(List<List<NameShape>> names)
    {
        var parts = names.SelectMany(name => name).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part.IsShort) && parts.Exists(part => part.Last is [_] or [.., '.']);
    }

    /// <summary>Whether family names and initials take turns: "Smith, J., Doe, A. B.".</summary>
    public static bool ArePairs(List<List<NameShape>> names) =>
        names.Exists(name => name.Count > 2)
        && names.TrueForAll(name => name.Count % 2 == 0 && name.Where((part, index) => index % 2 == 0 ? !part.IsFamily : !part.IsInitials).FirstOrDefault() is null);

    private bool IsWhole => words.Count is > 1 and <= MostWords && IsName(LastWord) && HasCapital(words[0]) && !IsGroup;

    private bool HasInitial => words.Any(IsInitial);

    private bool IsShort => words.Count is > 1 and < MostWords && words.SkipLast(1).All(IsName) && IsInitialRun(words[^1]) && !IsGroup;

    private bool IsFamily => words.Count < MostWords && words.All(IsName) && !IsGroup;

    private bool IsInitials => words.Where((word, index) => index == 0 || !NameParticle.IsSuffix(word)).All(IsInitial);

    private bool IsEastAsian => words is [{ Length: > 1 } only] && NameParticle.IsEastAsian(only);

    private bool IsGroup => GroupName.IsOne(string.Join(' ', words));

    private string Last => words[^1];

    private string LastWord => words.Count > 2 && NameParticle.IsSuffix(words[^1]) ? words[^2] : words[^1];

    private static bool IsName(string word) => word.Count(char.IsLetter) > 1 && !word.EndsWith('.') && !word.Any(char.IsAsciiDigit);

    private static bool HasCapital(string word) => (word.Length > 0 && char.IsUpper(word[0])) || NameParticle.IsKnown(word);

    // "J.", "J", "J.-P.", "J.R.R."
    private static bool IsInitial(string word) => IsInitialRun(word) && (word.Length == 1 || word.EndsWith('.'));

    private static bool IsInitialRun(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || c is '.' or '-') && word.Count(char.IsUpper) <= MostInitials;
}
