using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.PubMedXml;

/// <summary>Reads <c>AuthorList</c>.</summary>
internal static class PubMedXmlPeople
{
    /// <summary>The people and groups in their order; none for null.</summary>
    public static IReadOnlyList<PersonName> Read(XmlPart? list, EntryReport report) =>
        [.. list?.All("Author").Where(author => !author.Is("ValidYN", "N")).Select(Person).OfType<PersonName>().Select(name => PersonRepair.Repair(name, report)) ?? []];

    private static PersonName? Person(XmlPart author)
    {
        string? family = XmlWords.Line(author.Find("LastName")) ?? XmlWords.Line(author.Find("CollectiveName"));
        string given = XmlWords.Line(author.Find("ForeName")) ?? XmlWords.Line(author.Find("FirstName")) ?? XmlWords.Line(author.Find("Initials")) ?? "";
        if (family is null) (family, given) = (given, "");
        return family.Length == 0 ? null : new PersonName(given, family)
        {
            Suffix = XmlWords.Line(author.Find("Suffix")),
            Orcid = author.All("Identifier").FirstOrDefault(id => id.Is("Source", "ORCID")) is XmlPart id ? Orcid.Find(id.Text.Trim()) : null,
            Affiliation = XmlWords.Lines(author.All("AffiliationInfo").Select(info => info.Find("Affiliation")).OfType<XmlPart>()) is { Count: > 0 } places ? string.Join("; ", places) : null,
            EqualContribution = author.Is("EqualContrib", "Y"),
        };
    }
}
