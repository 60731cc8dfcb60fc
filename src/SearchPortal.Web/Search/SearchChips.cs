using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Search;

/// <summary>What narrows a search, in words.</summary>
internal static class SearchChips
{
    /// <summary>One for each filter; its link is the search without it.</summary>
    public static IReadOnlyList<NamedLink> Of(SearchResult result, PortalLinks links)
    {
        var request = result.Request;
        var chips = request.Selections
            .Select(selection => new NamedLink(Label(result, selection), links.Search(request.Without(selection.Field, selection.Value)))).ToList();
        if (request.Years is { } years) chips.Add(new(Label(years), links.Search(request.WithYears(null))));
        chips.AddRange(request.Has.Select(kind => new NamedLink(Sentence.Of(Words.HasLink, LinkLabel.Of(kind)), links.Search(request.WithoutLink(kind)))));
        return chips;
    }

    /// <summary>What narrows by one facet.</summary>
    public static IReadOnlyList<string> Labels(FacetField field, SearchResult result)
    {
        var labels = result.Request.Selections.Where(selection => selection.Field == field).Select(selection => Label(result, selection));
        return field == FacetField.Year && result.Request.Years is { } years ? [.. labels, Label(years)] : [.. labels];
    }

    private static string Label(SearchResult result, FacetSelection selection)
    {
        string label = result.Facet(selection.Field).Values.FirstOrDefault(value => value.Value == selection.Value)?.Label ?? selection.Value;
        string named = FacetName.Label(selection.Field, selection.Value, label);
        return selection.Excluded ? Sentence.Of(Words.NotValue, named) : named;
    }

    private static string Label(YearRange years) => (years.From, years.To) switch
    {
        (int from, int to) when from == to => Sentence.Of(Words.YearsIn, from),
        (int from, int to) => Sentence.Of(Words.YearsRange, from, to),
        (int from, null) => Sentence.Of(Words.YearsSince, from),
        (null, int to) => Sentence.Of(Words.YearsUntil, to),
        _ => Words.YearsAny,
    };
}
