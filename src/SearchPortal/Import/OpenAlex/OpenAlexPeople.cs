using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.OpenAlex;

/// <summary>The authorships of a work.</summary>
internal static class OpenAlexPeople
{
    /// <summary>The authors in order, by the name OpenAlex knows them under, else as printed. What names nobody is reported and left out.</summary>
    public static IReadOnlyList<PersonName> Read(JsonFields fields, EntryReport report)
    {
        var people = new List<PersonName>();
        foreach (var authorship in fields.Objects("authorships"))
            if (Find(authorship, report) is PersonName name) people.Add(PersonRepair.Repair(name, report));
            else report.Warning("an authorship names nobody", "give \"raw_author_name\"");
        return people;
    }

    private static PersonName? Find(JsonFields authorship, EntryReport report)
    {
        var author = authorship.Inside("author");
        string? written = author?.Line("displayName") ?? authorship.Line("rawAuthorName");
        if (written is null || GroupName.Parse(written) is not PersonName name) return null;
        return name with { Orcid = author is null ? null : JsonPeople.FindOrcid(author, report), Affiliation = Affiliation(authorship) };
    }

    private static string? Affiliation(JsonFields authorship)
    {
        string[] known = [.. authorship.Objects("institutions").Select(place => place.Line("displayName")).OfType<string>()];
        if (known.Length > 0) return string.Join("; ", known);
        return authorship.Lines("rawAffiliationStrings", "rawAffiliationString") is { Count: > 0 } raw ? string.Join("; ", raw) : null;
    }
}
