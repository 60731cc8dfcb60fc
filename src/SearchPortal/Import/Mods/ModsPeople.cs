using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.Mods;

/// <summary>Reads <c>name</c> with its role: authors, or editors.</summary>
internal static class ModsPeople
{
    /// <summary>Those of a role in their order; who has no role is an author. People of other roles (translators, funders) are left out.</summary>
    public static IReadOnlyList<PersonName> Read(XmlPart part, bool isEditor, EntryReport report) =>
        [.. part.All("name").Where(name => IsEditor(name) == isEditor).Select(name => Person(name)).OfType<PersonName>().Select(name => PersonRepair.Repair(name, report))];

    /// <summary>Null for other roles, and for a conference, which is no person.</summary>
    private static bool? IsEditor(XmlPart name)
    {
        if (name.Is("type", "conference")) return null;
        var roles = name.All("role").SelectMany(role => role.All("roleTerm", "text").DefaultIfEmpty(role)).Select(term => term.Text.Trim().ToLowerInvariant()).Where(role => role.Length > 0).ToList();
        if (roles.Count == 0 || roles.Exists(role => role is "author" or "aut" or "creator" or "cre" or "contributor" or "ctb" or "programmer" or "inventor" or "presenter")) return false;
        return roles.Exists(role => role is "editor" or "edt" or "series editor") ? true : null;
    }

    private static PersonName? Person(XmlPart name)
    {
        string? family = Part(name, "family"), suffix = Part(name, "termsOfAddress");
        string given = Part(name, "given") ?? "";
        string? whole = XmlWords.Lines(name.All("namePart").Where(part => part.Attribute("type") is null)) is { Count: > 0 } parts ? string.Join(' ', parts) : null;
        if (family is null && given.Length > 0) (family, given) = (given, "");
        var person = family is not null ? new PersonName(given, family)
            : (whole ?? XmlWords.Line(name.Find("displayForm"))) is not string written ? null
            : name.Is("type", "corporate") ? new PersonName("", written)
            : PersonNameParser.Parse(written);
        if (person is null) return null;
        bool isSuffix = suffix is not null && NameParticle.IsSuffix(suffix);
        return person with { Suffix = isSuffix ? suffix : person.Suffix, Affiliation = XmlWords.Line(name.Find("affiliation")), Orcid = FindOrcid(name), EqualContribution = name.Find("description")?.Text.Contains("equal", StringComparison.OrdinalIgnoreCase) == true };
    }

    private static string? Part(XmlPart name, string type) =>
        XmlWords.Lines(name.All("namePart").Where(part => part.Is("type", type))) is { Count: > 0 } parts ? string.Join(' ', parts) : null;

    private static string? FindOrcid(XmlPart name) =>
        (name.All("nameIdentifier").FirstOrDefault(id => id.Is("type", "orcid", "ORCID"))?.Text ?? name.Attribute("valueURI")) is string written ? Orcid.Find(written) : null;
}
