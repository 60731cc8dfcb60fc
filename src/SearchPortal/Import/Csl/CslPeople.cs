using System.Text.Json;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Csl;

/// <summary>Names of CSL and Crossref: parts, "literal" or "name" for what has none.</summary>
internal static class CslPeople
{
    /// <summary>The people of a field in order. What names nobody is reported and left out.</summary>
    public static IReadOnlyList<PersonName> Read(JsonFields fields, string field, EntryReport report)
    {
        if (fields.Find(field) is not { ValueKind: JsonValueKind.Array } list || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            return JsonPeople.Read(fields.Find(field), field, report);
        var people = new List<PersonName>();
        var items = fields.Objects(field);
        // Programs that part names leave only groups whole; others leave all names whole.
        bool areParted = fields.Has("custom") || items.Any(person => person.Has("family"));
        foreach (var person in items)
            if (Find(person, areParted, report) is PersonName name) people.Add(PersonRepair.Repair(name, report));
            else report.Error($"“{field}” holds an entry without a name", "give \"family\", or \"literal\"");
        return people;
    }

    private static PersonName? Find(JsonFields fields, bool areParted, EntryReport report)
    {
        if (Name(fields, areParted) is not PersonName name) return null;
        return name with
        {
            Suffix = fields.Line("suffix") ?? name.Suffix,
            Orcid = JsonPeople.FindOrcid(fields, report),
            Affiliation = Affiliation(fields),
        };
    }

    // Some publishers give the whole name as "given" and a stroke as "family".
    private static PersonName? Name(JsonFields fields, bool areParted)
    {
        string? family = Named(fields.Line("family")), given = Named(fields.Line("given"));
        string? group = fields.Line("name") ?? (areParted ? fields.Line("literal") : null);
        if (family is null && given is null && group is not null) return new PersonName("", group);
        if (family is null) return (given ?? fields.Line("literal")) is string whole ? GroupName.Parse(whole) : null;
        string[] particles = [.. new[] { fields.Line("droppingParticle"), fields.Line("nonDroppingParticle") }.OfType<string>()];
        return new PersonName(given ?? "", string.Join(' ', [.. particles, family]));
    }

    private static string? Named(string? text) => text is not null && text.Any(char.IsLetter) ? text : null;

    private static string? Affiliation(JsonFields fields)
    {
        var named = fields.Objects("affiliation").Select(place => place.Line("name")).OfType<string>().ToList();
        if (named.Count == 0 && fields.Find("affiliation")?.ValueKind == JsonValueKind.String) named.AddRange(fields.Lines("affiliation"));
        return named.Count > 0 ? string.Join("; ", named) : null;
    }
}
