using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>Filters, counts and orders papers one by one.</summary>
internal sealed class PlainSearch(IReadOnlyList<PlainPaper> papers, IReadOnlyList<PlainQuery> query, SearchRequest request)
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    /// <summary>Papers that the words want, whatever the filters say.</summary>
    public List<PlainPaper> Matched { get; } = [.. papers.Where(paper => PlainMatcher.Wants(query, paper))];

    /// <summary>Keys of the papers that pass every filter too, in the order asked for.</summary>
    public string[] Keys => [.. Ordered(Found()).Select(paper => paper.Publication.Key)];

    /// <summary>"value count" of one facet with its own filter left out, by value.</summary>
    public IEnumerable<string> Facet(FacetField field) => Counted(
        Matched.Where(paper => HasLinks(paper) && Fields.All(other => other == field || Passes(other, paper))).SelectMany(paper => paper.Values(field)),
        request.Selections.Where(selection => selection.Field == field).Select(selection => selection.Value));

    /// <summary>"kind count" of the links of the papers found, by kind.</summary>
    public IEnumerable<string> Links => Counted(Found().SelectMany(paper => paper.Publication.Links.Select(link => link.Kind)), request.Has);

    private IEnumerable<PlainPaper> Found() => Matched.Where(paper => HasLinks(paper) && Fields.All(field => Passes(field, paper)));

    private bool HasLinks(PlainPaper paper) => request.Has.All(kind => paper.Publication.Links.Any(link => link.Kind == kind));

    private bool Passes(FacetField field, PlainPaper paper)
    {
        var values = paper.Values(field).ToList();
        var own = request.Selections.Where(selection => selection.Field == field).ToLookup(selection => selection.Excluded, selection => selection.Value);
        return !values.Exists(own[true].Contains)
            && (!own[false].Any() || values.Exists(own[false].Contains))
            && (field != FacetField.Year || request.Years is not { } range || (paper.Publication.Year is int year && year >= (range.From ?? 0) && year <= (range.To ?? 9999)));
    }

    private IOrderedEnumerable<PlainPaper> Ordered(IEnumerable<PlainPaper> found)
    {
        var newest = found.OrderByDescending(paper => paper.Publication.Year ?? -1).ThenBy(paper => paper.Publication.Key, StringComparer.Ordinal);
        return request.Sort switch
        {
            SortOrder.Oldest => found.OrderBy(paper => paper.Publication.Year ?? 9999).ThenBy(paper => paper.Publication.Key, StringComparer.Ordinal),
            SortOrder.Title => newest.OrderBy(paper => paper.Publication.Title.ToLowerInvariant(), StringComparer.Ordinal),
            _ => newest,
        };
    }

    private static IEnumerable<string> Counted(IEnumerable<string> values, IEnumerable<string> chosen) =>
        values.Select(value => (value, 1)).Concat(chosen.Select(value => (value, 0))).GroupBy(pair => pair.value, pair => pair.Item2)
            .Select(group => $"{group.Key} {group.Sum()}").Order(StringComparer.Ordinal);
}
