using SearchPortal.Import.Xml;

namespace SearchPortal.Import.Jats;

/// <summary>The affiliations of an article, by the ids that its contributors refer to.</summary>
internal sealed class JatsAffiliations
{
    private readonly Dictionary<string, XmlPart> byId = [];
    private readonly List<XmlPart> loose = [];

    /// <summary>Of an article's metadata and its groups of contributors.</summary>
    public JatsAffiliations(XmlPart meta)
    {
        foreach (var aff in All(meta).Concat(meta.All("contrib-group").SelectMany(All)))
        {
            if (aff.Attribute("id") is string id) byId.TryAdd(id, aff);
            else loose.Add(aff);
        }
    }

    /// <summary>The affiliations of a contributor, "; " between them; null when none is told.</summary>
    public string? Of(XmlPart contrib, XmlPart group)
    {
        var told = All(contrib).Concat(Referred(contrib)).ToList();
        // One affiliation for all is not referred to.
        if (told.Count == 0 && All(group).ToList() is [var own] && !group.All("contrib").SelectMany(Referred).Contains(own)) told = [own];
        if (told.Count == 0 && byId.Count == 0 && loose is [var only]) told = [only];
        var places = told.Select(Place).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return places.Count > 0 ? string.Join("; ", places) : null;
    }

    private IEnumerable<XmlPart> Referred(XmlPart contrib) => contrib.All("xref").Where(xref => xref.Is("ref-type", "aff"))
        .SelectMany(xref => (xref.Attribute("rid") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(id => byId.GetValueOrDefault(id)).OfType<XmlPart>();

    private static IEnumerable<XmlPart> All(XmlPart part) => part.All("aff").Concat(part.All("aff-alternatives").Select(all => all.Find("aff")).OfType<XmlPart>());

    private static string? Place(XmlPart aff)
    {
        var place = new XmlPart(aff.Name, aff.Line);
        XmlPart? before = null;
        foreach (object item in aff.Content)
        {
            if (item is XmlPart { Name: "label" or "sup" or "institution-id" or "ext-link" or "email" or "fn" or "xref" }) continue;
            // Parts in elements of their own have no comma between them.
            if (item is XmlPart && before is not null) place.Add(", ");
            before = item as XmlPart ?? (string.IsNullOrWhiteSpace((string)item) ? before : null);
            place.Add(item);
        }
        return XmlWords.Line(place)?.Trim(' ', ',', ';', '.');
    }
}
