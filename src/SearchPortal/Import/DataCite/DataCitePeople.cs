using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.DataCite;

/// <summary>Reads names of DataCite: parts, or one name with its kind.</summary>
internal static class DataCitePeople
{
    /// <summary>The people in their order. What names nobody is reported and left out.</summary>
    /// <param name="people">Objects of a list.</param>
    /// <param name="field">Its name, for messages.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static IReadOnlyList<PersonName> Read(IEnumerable<JsonFields> people, string field, EntryReport report)
    {
        var names = new List<PersonName>();
        foreach (var person in people)
            if (Name(person) is PersonName name) names.Add(PersonRepair.Repair(name with { Orcid = FindOrcid(person), Affiliation = Affiliation(person) }, report));
            else report.Error($"“{field}” holds an entry without a name", "give \"familyName\", or \"name\"");
        return names;
    }

    private static PersonName? Name(JsonFields person)
    {
        string? family = person.Line("familyName"), whole = person.Line("name");
        if (family is not null) return new PersonName(person.Line("givenName") ?? "", family);
        if (whole is null) return null;
        return person.Line("nameType") switch
        {
            "Organizational" => new PersonName("", whole),
            "Personal" => PersonNameParser.Parse(whole),
            _ => GroupName.Parse(whole),
        };
    }

    private static string? FindOrcid(JsonFields person) =>
        person.Objects("nameIdentifiers").Select(one => one.Text("nameIdentifier") is string id ? Orcid.Find(id) : null).FirstOrDefault(orcid => orcid is not null);

    // A list of names, in newer records of objects.
    private static string? Affiliation(JsonFields person)
    {
        string[] places = [.. person.Objects("affiliation").Select(place => place.Line("name")).OfType<string>()];
        if (places.Length == 0 && person.Has("affiliation") && person.Objects("affiliation").Count == 0) places = [.. person.Lines("affiliation")];
        return places.Length > 0 ? string.Join("; ", places) : null;
    }
}
