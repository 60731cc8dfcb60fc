using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.EndNoteXml;

/// <summary>Reads names of EndNote: "Family, Given", "Given Family", and groups, which end with a comma ("World Health Organization,").</summary>
internal static class EndNoteXmlPeople
{
    /// <summary>The people of a list of <c>contributors</c> in their order.</summary>
    public static IReadOnlyList<PersonName> Read(XmlPart record, string list, EntryReport report) =>
        [.. (record.Find("contributors", list) ?? record.Find(list))?.All("author").SelectMany(author => People(author, report)).Select(name => PersonRepair.Repair(name, report)) ?? []];

    private static IEnumerable<PersonName> People(XmlPart author, EntryReport report) =>
        XmlWords.Line(author) is string name ? (JoinedNames.Read(name, report) ?? [name]).Select(Person).OfType<PersonName>() : [];

    private static PersonName? Person(string name)
    {
        if (name.EndsWith(',')) return name.TrimEnd(',', ' ') is { Length: > 0 } group ? new PersonName("", group) : null;
        return PersonNameParser.Parse(name) is { Family.Length: > 0 } person ? person : null;
    }
}
