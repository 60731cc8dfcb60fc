using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>People as reference programs write them: one a line, "Family, Given, Jr."; a comma at the end marks a group.</summary>
internal static class TaggedPeople
{
    /// <summary>The people of some raw values, in order.</summary>
    public static IReadOnlyList<PersonName> Read(IEnumerable<string> values, EntryReport report)
    {
        var people = new List<PersonName>();
        foreach (string name in values.SelectMany(value => Names(value, report)))
            if (!OmittedNames.Found(TextCleaner.Line(name), report) && Find(name) is PersonName person) people.Add(PersonRepair.Repair(person, report));
        return people;
    }

    /// <summary>The person or group of one name; null for a text that names nobody ("et al.").</summary>
    public static PersonName? Find(string name)
    {
        string clean = TextCleaner.Line(name);
        if (clean.TrimEnd('.', ',') is "et al" or "others" or "anonymous" or "Anonymous" or "Anon" or "[Anonymous]") return null;
        string whole = clean.TrimEnd(',', ' ');
        return clean.EndsWith(',') && whole.Any(char.IsLetter) && !whole.Contains(',', StringComparison.Ordinal) ? new PersonName("", whole) : GroupName.Parse(whole);
    }

    // Some programs put all names into one field.
    private static IEnumerable<string> Names(string value, EntryReport report)
    {
        string line = TextCleaner.Line(value.Replace("\n", value.Contains(';', StringComparison.Ordinal) ? " " : ";", StringComparison.Ordinal));
        foreach (string part in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] people = part.Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            bool areNames = people.Length > 1 && people.All(name => name.Contains(',', StringComparison.Ordinal));
            foreach (string name in JoinedNames.Read(part, report) ?? (areNames ? people : [part])) yield return name;
        }
    }
}
