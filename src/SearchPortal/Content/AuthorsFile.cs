using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reads <c>authors.yaml</c>: a list of authors, or a map from id to author.</summary>
internal static class AuthorsFile
{
    /// <summary>The authors in the order of the file.</summary>
    public static IReadOnlyList<Author> Read(YamlValue? root, ProblemLog log)
    {
        var authors = new List<Author>();
        var ids = new HashSet<string>();
        foreach (var entry in SettingsFile.Entries(root, "id", log))
        {
            if (Author(entry, log) is not { } author) continue;
            if (ids.Add(author.Id)) authors.Add(author);
            else log.For(author.Id).Error(entry.Line, "another author has this id; the first one counts", "give namesakes ids of their own, such as wei-wang-2");
        }
        return authors;
    }

    private static Author? Author(YamlMap map, ProblemLog log)
    {
        string? named = (map.Find("id") as YamlText ?? map.Find("name") as YamlText)?.Text;
        var fields = new YamlFields(map, log.For(named is null ? null : YamlFields.Short(named)));
        var id = fields.Text("id");
        var name = Name(fields);
        var author = new Author(id?.Text ?? (name is null ? "" : Slug.From(name)), name ?? new PersonName("", "?"))
        {
            Variants = [.. fields.Words("variants").Distinct(StringComparer.Ordinal)],
            Links = YamlLinks.Links(fields, "links", allowMail: true),
            Publications = [.. fields.Texts("publications").Where(key => IsKey(key, fields.Log)).Select(key => key.Text)],
        };
        fields.ReportUnknown();
        if (name is null) fields.Log.Error(map.Line, "the author has no name", "add \"name: Given Family\", or \"name: {given: …, family: …}\"");
        else if (author.Id.Length == 0 || Slug.From(author.Id) != author.Id) fields.Log.Error(id?.Line ?? map.Line, "the author has no id that can stand in an address", "add \"id:\" with small letters, digits and hyphens, such as ma-xinyin");
        else return author;
        return null;
    }

    private static PersonName? Name(YamlFields fields)
    {
        string? orcid = AuthorOrcid(fields);
        if (fields.Find("name") is not YamlMap)
            return fields.Word("name") is string whole ? PersonNameParser.Parse(whole) with { Orcid = orcid } : null;

        var parts = fields.Map("name")!;
        string? given = parts.Word("given"), family = parts.Word("family");
        var name = new PersonName(family is null ? "" : given ?? "", family ?? given ?? "") { Suffix = parts.Word("suffix"), Orcid = orcid };
        parts.ReportUnknown();
        return name.Family.Length > 0 ? name : null;
    }

    private static string? AuthorOrcid(YamlFields fields)
    {
        if (fields.Text("orcid") is not { } text) return null;
        if (Orcid.Find(text.Text) is string orcid) return orcid;
        fields.Log.Error(text.Line, $"\"{YamlFields.Short(text.Text)}\" is no ORCID", "copy it from orcid.org: sixteen digits in four groups, the last of which is a check digit");
        return null;
    }

    private static bool IsKey(YamlText key, ProblemLog log)
    {
        if (Slug.IsKey(key.Text)) return true;
        log.Error(key.Line, $"\"{YamlFields.Short(key.Text)}\" is no key of a paper", "write the key that ends the paper's address, such as ma2024cvpr-deepcache");
        return false;
    }
}
