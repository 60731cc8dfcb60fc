using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Lists all counted values of one facet, however many, page by page.</summary>
internal sealed class FacetList(DocumentColumns columns, FacetLabels labels)
{
    /// <summary>A page of the values.</summary>
    /// <param name="request">Which.</param>
    /// <param name="counter">Counts over the whole result with this facet's own choice left out.</param>
    /// <param name="result">The search that was counted.</param>
    public FacetListing Page(FacetListRequest request, FacetCounter counter, SearchResult result)
    {
        int[] counts = counter.All();
        var ordinals = Ordered(request, Listed(request, counts), counts);
        int page = Math.Clamp(request.Page, 1, FacetListing.LastPageOf(ordinals.Length));
        var selections = request.Search.Selections.Where(selection => selection.Field == request.Field).ToList();
        var values = ordinals.Skip((page - 1) * FacetListRequest.Size).Take(FacetListRequest.Size).Select(ordinal => labels.Count(request.Field, ordinal, counts[ordinal], selections));
        return new FacetListing(request with { Page = page }, result, [.. values], ordinals.Length);
    }

    /// <summary>The ordinals that are counted or selected and that the filter lets through, ascending.</summary>
    private int[] Listed(FacetListRequest request, int[] counts)
    {
        var all = columns[request.Field].Values;
        var selected = request.Search.Selections.Where(selection => selection.Field == request.Field).Select(selection => all.Find(selection.Value)).ToHashSet();
        string[] words = [.. Slug.From(request.Filter).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => $"-{word}")];
        if (words.Length == 0) return [.. Enumerable.Range(0, all.Count).Where(IsListed)];
        return [.. all.All().Select((value, ordinal) => (value, ordinal)).Where(entry => IsListed(entry.ordinal) && Fits(request.Field, entry.value, words)).Select(entry => entry.ordinal)];

        bool IsListed(int ordinal) => counts[ordinal] > 0 || selected.Contains(ordinal);
    }

    /// <summary>Whether one name of a value has words that begin with these.</summary>
    private bool Fits(FacetField field, string value, string[] words) =>
        labels.Slugs(field, value).Select(slug => $"-{slug}").Any(slug => Array.TrueForAll(words, word => slug.Contains(word, StringComparison.Ordinal)));

    private int[] Ordered(FacetListRequest request, int[] ordinals, int[] counts)
    {
        // Ordinals of authors ascend with ids, which begin with the family name; those of years with the year.
        if (request.Order == FacetOrder.Count) Array.Sort(Array.ConvertAll(ordinals, ordinal => ((long)-counts[ordinal] << 32) | (uint)ordinal), ordinals);
        else if (request.Field == FacetField.Year) Array.Reverse(ordinals);
        else if (request.Field != FacetField.Author) Array.Sort(Array.ConvertAll(ordinals, ordinal => TextFolding.Fold(labels.Label(request.Field, ordinal))), ordinals, StringComparer.Ordinal);
        return ordinals;
    }
}
