using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.AclAnthology;

/// <summary>Reads the names of the ACL Anthology. A person's name in another script (<c>variant</c>) is not shown.</summary>
internal static class AclPeople
{
    /// <summary>The people under a name ("author", "editor") in their order; who has no name is left out.</summary>
    public static IReadOnlyList<PersonName> Read(XmlPart part, string name, EntryReport report) =>
        [.. part.All(name).Select(Person).OfType<PersonName>().Select(person => PersonRepair.Repair(person, report))];

    private static PersonName? Person(XmlPart part)
    {
        string given = XmlWords.Line(part.Find("first")) ?? "", family = XmlWords.Line(part.Find("last")) ?? "";
        if (family.Length == 0) (given, family) = ("", given);
        // A group, or a name from before the parts were told apart.
        if (family.Length == 0 && part.Find("variant") is null) family = XmlWords.Line(part) ?? "";
        return family.Length == 0 ? null : new PersonName(given, family)
        {
            Orcid = part.Attribute("orcid") is string orcid ? Orcid.Find(orcid) : null,
            Affiliation = XmlWords.Lines(part.All("affiliation")) is { Count: > 0 } places ? string.Join("; ", places) : null,
        };
    }
}
