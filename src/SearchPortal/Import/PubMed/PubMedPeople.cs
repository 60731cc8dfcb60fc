using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMed;

/// <summary>Authors and editors of a record, whose particulars follow each name on lines of their own.</summary>
internal static class PubMedPeople
{
    /// <summary>Both lists in order. Investigators (FIR) of a group are no authors.</summary>
    public static (IReadOnlyList<PersonName> Authors, IReadOnlyList<PersonName> Editors) Read(TaggedRecord record)
    {
        record.Take("FAU", "AU", "CN", "AUID", "AD", "FED", "ED");
        var authors = new List<PersonName>();
        var editors = new List<PersonName>();
        var last = authors;
        string before = "";
        foreach (var (tag, value, _, _) in record.Fields)
        {
            if (tag is "FAU" or "AU" or "CN") last = authors;
            else if (tag is "FED" or "ED") last = editors;
            else if (tag is "FIR" or "IR") last = [];
            // The short form of the name just read.
            if (!((tag == "AU" && before == "FAU") || (tag == "ED" && before == "FED"))) Add(tag, value, last, record.Report);
            if (tag is not ("AUID" or "AD")) before = tag;
        }
        return (authors, editors);
    }

    private static void Add(string tag, string value, List<PersonName> people, EntryReport report)
    {
        if (Name(tag, value) is PersonName name) people.Add(PersonRepair.Repair(name, report));
        else if (people.Count > 0 && tag == "AUID") people[^1] = people[^1] with { Orcid = people[^1].Orcid ?? Orcid(value, report) };
        else if (people.Count > 0 && tag == "AD") people[^1] = people[^1] with { Affiliation = Affiliation(people[^1], TextCleaner.Line(value)) };
    }

    private static PersonName? Name(string tag, string value) => tag switch
    {
        "FAU" or "FED" => TaggedPeople.Find(value),
        "AU" or "ED" => PubMedShortName.Parse(TextCleaner.Line(value)),
        "CN" => TextCleaner.Line(value).TrimEnd('.') is { Length: > 0 } group ? new PersonName("", group) : null,
        _ => null,
    };

    private static string? Affiliation(PersonName name, string place) => place.Length == 0 ? name.Affiliation : name.Affiliation is null ? place : $"{name.Affiliation}; {place}";

    private static string? Orcid(string value, EntryReport report)
    {
        if (!value.TrimStart().StartsWith("ORCID", StringComparison.OrdinalIgnoreCase)) return null;
        string id = value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        string? found = Publications.Orcid.Find(id) ?? (id.Length == 16 ? Publications.Orcid.Find($"{id[..4]}-{id[4..8]}-{id[8..12]}-{id[12..]}") : null);
        if (found is null) report.Warning($"“{EntryReport.Show(value)}” is no ORCID", "write it as 0000-0002-1825-0097");
        return found;
    }
}
