using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Jats;

/// <summary>Reads the people of <c>contrib-group</c>: authors, or editors.</summary>
internal static class JatsPeople
{
    // Who looked after one paper is no editor of what it appeared in.
    private static readonly string[] HandlingRoles = ["academic", "reviewing", "handling", "senior", "section", "associate"];

    /// <summary>The people in their order. Contributors of other kinds (translators, reviewers) and anonymous ones are left out.</summary>
    public static IReadOnlyList<PersonName> Read(XmlPart meta, bool isEditor, EntryReport report)
    {
        var people = new List<PersonName>();
        var affiliations = new JatsAffiliations(meta);
        foreach (var group in meta.All("contrib-group"))
            foreach (var contrib in group.All("contrib"))
            {
                if (IsEditor(contrib, group) != isEditor || Name(contrib) is not PersonName name) continue;
                people.Add(PersonRepair.Repair(name with { Orcid = FindOrcid(contrib, report), Affiliation = affiliations.Of(contrib, group), EqualContribution = contrib.Is("equal-contrib", "yes") }, report));
            }
        return people;
    }

    /// <summary>Null for neither editor nor author.</summary>
    private static bool? IsEditor(XmlPart contrib, XmlPart group)
    {
        string? type = contrib.Attribute("contrib-type") ?? group.Attribute("content-type");
        string role = string.Join(' ', XmlWords.Lines(contrib.All("role"))).ToLowerInvariant();
        return type?.ToLowerInvariant() switch
        {
            "editor" or "editors" or "volume-editor" or "volume_editor" or "guest-editor" => Array.Exists(HandlingRoles, handling => role.StartsWith(handling, StringComparison.Ordinal)) ? null : true,
            null or "author" or "authors" or "corresp" or "first-author" or "collab" or "group" => false,
            _ => null,
        };
    }

    private static PersonName? Name(XmlPart contrib)
    {
        var names = (contrib.Find("name-alternatives")?.All("name", "string-name") ?? []).Concat(contrib.All("name", "string-name")).Select(Person).OfType<PersonName>().ToList();
        if (names.Count > 0) return names.Find(IsWestern) ?? names[0];
        var collab = contrib.Find("collab") ?? contrib.Find("collab-alternatives", "collab") ?? contrib.Find("institution");
        return collab is not null && Group(collab) is string group ? new PersonName("", group) : null;
    }

    private static PersonName? Person(XmlPart name)
    {
        string? family = XmlWords.Line(name.Find("surname")), given = XmlWords.Line(name.Find("given-names"));
        if (family is null && given is null)
            return XmlWords.Line(name) is string whole ? PersonNameParser.Parse(whole) : null;
        return new PersonName(family is null ? "" : given ?? "", family ?? given!) { Suffix = XmlWords.Line(name.Find("suffix")) };
    }

    private static bool IsWestern(PersonName name) => !name.Display.Any(c => c >= '\u2E80');

    // Members of a group are listed in it; they are not its name.
    private static string? Group(XmlPart collab)
    {
        var name = new XmlPart(collab.Name, collab.Line);
        foreach (object item in collab.Content)
            if (item is not XmlPart { Name: "contrib-group" or "aff" or "xref" or "contrib-id" or "fn" or "address" or "email" }) name.Add(item);
        return XmlWords.Line(name);
    }

    private static string? FindOrcid(XmlPart contrib, EntryReport report)
    {
        var id = contrib.All("contrib-id").FirstOrDefault(id => id.Is("contrib-id-type", "orcid", "ORCID")) ?? contrib.All("uri", "ext-link").FirstOrDefault(uri => uri.Is("content-type", "orcid") || uri.Is("ext-link-type", "orcid"));
        string? written = id is null ? null : XmlWords.Line(id) ?? id.Attribute("href");
        if (written is null) return null;
        string? orcid = Orcid.Find(written);
        if (orcid is null) report.Warning($"“{EntryReport.Show(written)}” is no ORCID", "write it as 0000-0002-1825-0097");
        return orcid;
    }
}
