using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Search;

/// <summary>The ways out of an empty result, as links that say how many papers they lead to.</summary>
/// <param name="Filters">Searches with fewer filters.</param>
/// <param name="Words">Searches with other words.</param>
internal sealed record WayOutLinks(IReadOnlyList<CountLink> Filters, IReadOnlyList<CountLink> Words)
{
    private const int NamedValues = 3;

    /// <summary>The ways that a result knows.</summary>
    public static WayOutLinks Of(SearchResult result, PortalLinks links)
    {
        var ways = result.WaysOut.ToLookup(way => way is WayOut.WithoutPart or WayOut.OnlyPart or WayOut.OtherSpelling, way => new CountLink(Label(way, result) + Freed(way, result), links.Search(way.Request), way.Total));
        return new([.. ways[false]], [.. ways[true]]);
    }

    private static string Label(WayOut way, SearchResult result) => way switch
    {
        WayOut.WithoutFacet without => $"Without {Choices(without.Field, result)}",
        WayOut.WithoutLink without => $"Without “has {LinkLabel.Of(without.Kind)}”",
        WayOut.WithoutFilters => "Without all filters",
        WayOut.WithoutPart { Part.Kind: QueryPartKind.Without } without => $"Also with {Quoted(without.Part.Text)}",
        WayOut.WithoutPart { Part.Lead: "with" } without => $"Without {Quoted(without.Part.Text)}",
        WayOut.WithoutPart without => $"Without {Quoted($"{without.Part.Lead} {without.Part.Text}")}",
        WayOut.OnlyPart only => $"Only {(only.Part.Lead == "with" ? "" : only.Part.Lead + " ")}{Quoted(only.Part.Text)}",
        WayOut.OtherSpelling other => $"Search for “{other.Text}”",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>What to add to ways out by the words that leave out the filters too.</summary>
    private static string Freed(WayOut way, SearchResult result) =>
        way is WayOut.WithoutPart or WayOut.OnlyPart && result.Request.HasFilters && !way.Request.HasFilters ? ", without filters" : "";

    private static string Quoted(string text) => text is ['“', .. var inner, '”'] && !inner.Contains('“') ? text : $"“{text.Replace('“', '‘').Replace('”', '’')}”";

    private static string Choices(FacetField field, SearchResult result)
    {
        var labels = SearchChips.Labels(field, result);
        return labels.Count <= NamedValues ? string.Join(", ", labels.Select(label => $"“{label}”")) : $"these {Numbers.Of(labels.Count)} {FacetName.Many(field).ToLowerInvariant()}";
    }
}
