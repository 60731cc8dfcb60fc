using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>Who an author writes with. Counted from the papers: the author facet of a search by author counts what other choices would give.</summary>
internal static class CoAuthors
{
    private const int Shown = 20;

    /// <summary>Those with the most papers in common, over the author's newest <see cref="SearchRequest.MaximumSize"/> papers.</summary>
    public static IReadOnlyList<CountLink> Of(AuthorEntry author, Searcher searcher, PortalLinks links)
    {
        var papers = searcher.Search(new SearchRequest
        {
            Selections = [new(FacetField.Author, author.Id)],
            Sort = SortOrder.Newest,
            Size = SearchRequest.MaximumSize,
            FacetSize = 0,
        });
        var names = papers.Hits.SelectMany(hit => hit.Publication.Authors.Select(name => (Id: searcher.AuthorId(name, hit.Publication.Key), name.Display)).DistinctBy(name => name.Id));
        return [.. names.Where(name => name.Id != author.Id)
            .GroupBy(name => name.Id, name => name.Display)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(Shown).Select(group => new CountLink(group.First(), links.Author(group.Key), group.Count()))];
    }
}
