using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.Json;

/// <summary>Reads authors and editors: a list of objects or plain names, or one text with all of them.</summary>
internal static class JsonPeople
{
    /// <summary>The people in their order. What names nobody is reported and left out.</summary>
    /// <param name="value">The field's value; null when it is absent.</param>
    /// <param name="field">Its name, for messages.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static IReadOnlyList<PersonName> Read(JsonElement? value, string field, EntryReport report)
    {
        if (value is not JsonElement element) return [];
        var people = new List<PersonName>();
        foreach (var item in Items(element, field, report))
            if (Find(item, field, report) is PersonName person) people.Add(PersonRepair.Repair(person, report));
        return people;
    }

    private static IEnumerable<object> Items(JsonElement element, string field, EntryReport report) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null).Cast<object>(),
        JsonValueKind.String when JsonText.Read(element, field, report) is string text => text.Contains(';', StringComparison.Ordinal) ? Names(text) : JoinedNames.Read(text, report) ?? Names(text),
        _ => [element],
    };

    private static string[] Names(string text) =>
        text.Split(text.Contains(';', StringComparison.Ordinal) ? ";" : " and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static PersonName? Find(object item, string field, EntryReport report) => item switch
    {
        string text => FromText(text, report),
        JsonElement { ValueKind: JsonValueKind.Object } element => FromObject(new JsonFields(element, report), field, report),
        JsonElement { ValueKind: JsonValueKind.String } element => JsonText.Read(element, field, report) is string text ? FromText(text, report) : null,
        JsonElement element => Refuse(element, field, report),
        _ => null,
    };

    private static PersonName? Refuse(JsonElement element, string field, EntryReport report)
    {
        report.Error($"“{field}” holds {JsonText.Kind(element)} where a person is expected", "write {\"given\": …, \"family\": …} or the name in quotation marks");
        return null;
    }

    private static PersonName? FromText(string text, EntryReport report) =>
        TextCleaner.Line(text) is { Length: > 0 } line && !OmittedNames.Found(line, report) && GroupName.Parse(line) is { Family.Length: > 0 } name ? name : null;

    private static PersonName? FromObject(JsonFields fields, string field, EntryReport report)
    {
        string given = fields.Line("given", "givenName", "firstName", "first") ?? "";
        string family = fields.Line("family", "familyName", "lastName", "last", "surname") ?? "";
        if (family.Length == 0) (given, family) = ("", given);
        string whole = fields.Text("name", "literal", "fullName") ?? "";
        if (family.Length == 0 && OmittedNames.Found(TextCleaner.Line(whole), report)) return null;
        var name = family.Length > 0 ? new PersonName(given, family) : FromText(whole, report);
        if (name is null)
        {
            report.Error($"“{field}” holds an entry without a name", "give \"family\", or \"name\"");
            return null;
        }
        return name with
        {
            Suffix = fields.Line("suffix") ?? name.Suffix,
            Orcid = FindOrcid(fields, report),
            Affiliation = fields.Lines("affiliation", "affiliations") is { Count: > 0 } places ? string.Join("; ", places) : null,
            EqualContribution = fields.Find("equalContribution")?.ValueKind == JsonValueKind.True,
        };
    }

    /// <summary>The ORCID of a person; what is none is reported.</summary>
    internal static string? FindOrcid(JsonFields fields, EntryReport report)
    {
        if (fields.Text("orcid") is not string raw) return null;
        string? orcid = Orcid.Find(raw);
        if (orcid is null) report.Warning($"“{EntryReport.Show(raw)}” is no ORCID", "write it as 0000-0002-1825-0097");
        return orcid;
    }
}
