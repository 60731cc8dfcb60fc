using Lucene.Net.Index;

namespace SearchPortal.Searching;

/// <summary>What the words of a request can mean in one generation: its venues, topics, types and years.</summary>
/// <param name="reader">The index.</param>
/// <param name="words">All words.</param>
/// <param name="labels">Names of facets' values.</param>
/// <param name="names">Names and keys of papers.</param>
/// <param name="time">How long it may take to find out what a query means.</param>
internal sealed class QueryScope(IndexReader reader, WordTree words, FacetLabels labels, HashedNames names, SearchTime time)
{
    /// <summary>The index.</summary>
    public IndexReader Reader => reader;

    /// <summary>Names and keys of papers.</summary>
    public HashedNames Names => names;

    /// <summary>What patterns and misspelt words mean.</summary>
    public WordExpansion Words { get; } = new(words, time);

    /// <summary>What they mean in one field.</summary>
    public TermExpansion Terms { get; } = new(reader, time);

    /// <summary>Keys of the venues whose key, names or aliases hold all words of a text; the ones that equal it alone, when there are any.</summary>
    public IReadOnlyCollection<string> VenueKeys(string text) => labels.Names(FacetField.Venue).Matching(text);

    /// <summary>Slugs of the topics that hold all words of a text; the one that equals it alone, when there is one.</summary>
    public IReadOnlyCollection<string> TopicSlugs(string text) => labels.Names(FacetField.Topic).Matching(text);

    /// <summary>CSL types whose term or name hold all words of a text.</summary>
    public IReadOnlyCollection<string> Types(string text) => labels.Names(FacetField.Type).Matching(text);

    /// <summary>The years inside a range that publications have.</summary>
    public IReadOnlyCollection<string> Years(YearRange range) => labels.YearsIn(range);
}
