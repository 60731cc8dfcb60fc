using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>Names in MEDLINE's short form: "Smith JA 3rd".</summary>
internal static class PubMedShortName
{
    private const int MostInitials = 4;

    /// <summary>Family name, initials and suffix; null for a text without letters.</summary>
    public static PersonName? Parse(string name)
    {
        if (!name.Any(char.IsLetter)) return null;
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? suffix = words.Length > 2 && words[^1] is "Jr" or "Sr" or "2nd" or "3rd" or "4th" or "II" or "III" or "IV" ? words[^1] : null;
        string[] rest = suffix is null ? words : words[..^1];
        if (rest.Length < 2 || !AreInitials(rest[^1])) return GroupName.Parse(name);
        return new PersonName(string.Join(' ', rest[^1].Select(letter => $"{letter}.")), string.Join(' ', rest[..^1])) { Suffix = suffix };
    }

    private static bool AreInitials(string word) => word.Length <= MostInitials && word.All(char.IsUpper);
}
