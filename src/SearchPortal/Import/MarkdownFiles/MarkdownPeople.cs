using System.Text.RegularExpressions;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.MarkdownFiles;

/// <summary>Reads the authors or editors of a front matter.</summary>
internal static partial class MarkdownPeople
{
    /// <summary>The people in order: a list of names or of maps with "given" and "family" (or "name"), or one text with "and" or ";" between the names.</summary>
    public static IReadOnlyList<PersonName> Read(FrontMatterFields fields, string name, string otherName)
    {
        if (fields.Find(name, otherName) is not { } value) return [];
        var items = value switch
        {
            YamlList list => list.Items,
            YamlText text => [.. Names(WithoutLinks(text.Text), fields.ReportAt(name, otherName)).Select(part => text with { Text = part })],
            _ => [value],
        };
        var notes = fields.Find("authornotes") is YamlList { Items: var all } ? all : [];
        var people = new List<PersonName>();
        for (int i = 0; i < items.Count; i++)
        {
            if (Person(items[i], fields.Log, fields.ReportAt(name, otherName)) is not { } person) continue;
            bool equal = i < notes.Count && notes[i] is YamlText note && note.Text.Contains("equal", StringComparison.OrdinalIgnoreCase);
            people.Add(PersonRepair.Repair(person, fields.ReportAt(name, otherName)) with { EqualContribution = person.EqualContribution || equal });
        }
        return people;
    }

    private static string[] Names(string text, EntryReport report) => text.Contains(';', StringComparison.Ordinal) ? Between().Split(text) : JoinedNames.Read(text, report) ?? Between().Split(text);

    private static PersonName? Person(YamlValue item, ProblemLog log, EntryReport report)
    {
        switch (item)
        {
            case YamlText text:
                return TextCleaner.Line(WithoutLinks(text.Text)) is { Length: > 0 } name && !OmittedNames.Found(name, report) ? PersonNameParser.Parse(name) : null;
            case YamlMap map:
                return Parts(new FrontMatterFields(map, log), map.Line);
            default:
                log.Error(item.Line, "an author is a list", "write each author as a name, or as {given: …, family: …}");
                return null;
        }
    }

    private static PersonName? Parts(FrontMatterFields fields, int line)
    {
        string? given = fields.Line("given", "firstname"), family = fields.Line("family", "lastname");
        string? whole = fields.Below("name") is null ? fields.Line("name", "literal") : null;
        if (fields.Below("name") is { } parts) return Parts(parts, line);
        if (family is null && whole is null && given is null)
        {
            fields.Log.Error(line, "an author has no name", "write {given: …, family: …}, or the name alone");
            return null;
        }
        var name = family is not null ? new PersonName(given ?? "", family) : GroupName.Parse(whole ?? given!) ?? PersonNameParser.Parse(whole ?? given!);
        return name with
        {
            Suffix = fields.Line("suffix") ?? name.Suffix,
            Affiliation = fields.Line("affiliation"),
            Orcid = PersonOrcid(fields),
            EqualContribution = fields.Line("equalcontribution", "equal") is "true" or "yes",
        };
    }

    private static string? PersonOrcid(FrontMatterFields fields)
    {
        if (fields.Line("orcid") is not string text) return null;
        if (Orcid.Find(text) is string orcid) return orcid;
        fields.Log.Error(fields.LineOf("orcid"), $"\"{YamlFields.Short(text)}\" is no ORCID", "copy it from orcid.org: sixteen digits in four groups, the last of which is a check digit");
        return null;
    }

    // Obsidian's "[[people/jane|Jane Doe]]".
    private static string WithoutLinks(string text) => text.Contains("[[", StringComparison.Ordinal) ? WikiLink().Replace(text, "$1") : text;

    [GeneratedRegex(@"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\s+and\s+|;", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
