using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

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
        var ways = result.WaysOut.ToLookup(way => way is WayOut.WithoutPart or WayOut.OnlyPart or WayOut.OtherSpelling, way => new CountLink(Freed(Label(way, result), way, result), links.Search(way.Request), way.Total));
        return new([.. ways[false]], [.. ways[true]]);
    }

    private static string Label(WayOut way, SearchResult result) => way switch
    {
        WayOut.WithoutFacet without => Sentence.Of(Wording.Words.WayWithout, Choices(without.Field, result)),
        WayOut.WithoutLink without => Sentence.Of(Wording.Words.WayWithout, Quoted(Sentence.Of(Wording.Words.HasLink, LinkLabel.Of(without.Kind)))),
        WayOut.WithoutFilters => Wording.Words.WayWithoutFilters,
        WayOut.WithoutPart { Part.Kind: QueryPartKind.Without } without => Sentence.Of(Wording.Words.WayAlsoWith, Quoted(without.Part.Text())),
        WayOut.WithoutPart { Part.LeadPhrase.Kind: QueryPhraseKind.With } without => Sentence.Of(Wording.Words.WayWithout, Quoted(without.Part.Text())),
        WayOut.WithoutPart without => Sentence.Of(Wording.Words.WayWithout, Quoted(Sentence.Of(Wording.Words.LeadAndText, without.Part.Lead(), without.Part.Text()))),
        WayOut.OnlyPart { Part.LeadPhrase.Kind: QueryPhraseKind.With } only => Sentence.Of(Wording.Words.WayOnly, Quoted(only.Part.Text())),
        WayOut.OnlyPart only => Sentence.Of(Wording.Words.WayOnlyLead, only.Part.Lead(), Quoted(only.Part.Text())),
        WayOut.OtherSpelling other => Sentence.Of(Wording.Words.WayOtherSpelling, other.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>Ways out by the words that leave out the filters too say so.</summary>
    private static string Freed(string label, WayOut way, SearchResult result) =>
        way is WayOut.WithoutPart or WayOut.OnlyPart && result.Request.HasFilters && !way.Request.HasFilters ? Sentence.Of(Wording.Words.WayFreed, label) : label;

    private static string Quoted(string text) => text is ['“', .. var inner, '”'] && !inner.Contains('“') ? text : Sentence.Of(Wording.Words.Quoted, text.Replace('“', '‘').Replace('”', '’'));

    private static string Choices(FacetField field, SearchResult result)
    {
        var labels = SearchChips.Labels(field, result);
        return labels.Count <= NamedValues
            ? string.Join(Wording.Words.ListComma, labels.Select(label => Sentence.Of(Wording.Words.Quoted, label)))
            : Sentence.Of(Wording.Words.TheseChoices, Numbers.Of(labels.Count, FacetName.Counted(field)));
    }
}
