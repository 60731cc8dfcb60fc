using Lucene.Net.Index;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>What the words of a request can mean in one generation: its venues, topics, types and years.</summary>
/// <param name="reader">The index.</param>
/// <param name="words">All words.</param>
/// <param name="labels">Names of facets' values.</param>
/// <param name="names">Names and keys of papers.</param>
/// <param name="time">How long it may take to find out what a query means.</param>
internal sealed class QueryScope(IndexReader reader, WordTree words, FacetLabels labels, HashedNames names, SearchTime time)
{
    private const int MaximumValues = 200;

    /// <summary>The index.</summary>
    public IndexReader Reader => reader;

    /// <summary>Names and keys of papers.</summary>
    public HashedNames Names => names;

    /// <summary>What patterns and misspelt words mean.</summary>
    public WordExpansion Words { get; } = new(words, time);

    /// <summary>What they mean in one field.</summary>
    public TermExpansion Terms { get; } = new(reader, time);

    /// <summary>Keys of the venues whose key, names or aliases hold all words of a text; the ones that equal it alone, when there are any.</summary>
    public IReadOnlyCollection<string> VenueKeys(string text) =>
        Matching(text, labels.All(FacetField.Venue).Select(venue => (venue.Value, NamesOf(venue))));

    /// <summary>Slugs of the topics that hold all words of a text; the one that equals it alone, when there is one.</summary>
    public IReadOnlyCollection<string> TopicSlugs(string text) => Matching(text, labels.All(FacetField.Topic).Select(topic => (topic.Value, (IEnumerable<string>)[topic.Label, topic.Value])));

    /// <summary>CSL types whose term or name hold all words of a text.</summary>
    public IReadOnlyCollection<string> Types(string text) => Matching(text, labels.All(FacetField.Type).Select(type => (type.Value, (IEnumerable<string>)[type.Label, type.Value])));

    /// <summary>The years inside a range that publications have.</summary>
    public IReadOnlyCollection<string> Years(YearRange range) =>
        [.. labels.All(FacetField.Year).Select(year => year.Value).Where(year => range.Contains(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)))];

    private IEnumerable<string> NamesOf(FacetCount venue) =>
        labels.FindVenue(venue.Value) is Venue known ? [known.Key, known.ShortName, known.LongName, .. known.Aliases] : [venue.Value];

    private static List<string> Matching(string text, IEnumerable<(string Value, IEnumerable<string> Names)> values)
    {
        string slug = Slug.From(text);
        if (slug.Length == 0) return [];
        string[] words = slug.Split('-');
        var equal = new List<string>();
        var holding = new List<string>();
        foreach (var (value, names) in values)
        {
            var slugs = names.Select(Slug.From).ToList();
            if (slugs.Contains(slug)) equal.Add(value);
            else if (holding.Count < MaximumValues && slugs.Exists(name => words.All(name.Split('-').Contains))) holding.Add(value);
        }
        return equal.Count > 0 ? equal : holding;
    }
}
