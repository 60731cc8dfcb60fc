using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>Tells groups from people where a source gives only a name: "the ODD Collaboration", "World Health Organization".</summary>
internal static class GroupName
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "&", "agency", "alliance", "and", "association", "authority", "bureau", "center", "centre", "collaboration", "collaborators", "college", "commission", "committee",
        "company", "consortium", "corporation", "council", "department", "federation", "for", "foundation", "group", "inc", "inc.", "initiative", "institut",
        "institute", "institutes", "institution", "international", "investigators", "laboratories", "laboratory", "ltd", "ltd.", "ministry", "network", "of", "office",
        "organisation", "organization", "programme", "project", "research", "society", "survey", "team", "union", "université", "universität", "university",
    };

    /// <summary>Whether a clean text of several words names a group.</summary>
    public static bool IsOne(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && !name.Contains(',', StringComparison.Ordinal) && name.Split(' ').Any(Words.Contains);

    /// <summary>A group as a whole, a person in parts; null for a text without letters.</summary>
    public static PersonName? Parse(string name)
    {
        if (!name.Any(char.IsLetter)) return null;
        return IsOne(name) ? new PersonName("", name) : PersonNameParser.Parse(name);
    }
}
