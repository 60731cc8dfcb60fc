using Lucene.Net.Index;
using Lucene.Net.Search;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Documents that have any of some values of a facet of which they have one at most; worth nothing.</summary>
/// <param name="facet">Venue, year or type.</param>
/// <param name="values">The values.</param>
internal sealed class FacetQuery(FacetField facet, IReadOnlyCollection<string> values) : Query
{
    /// <summary>The facet.</summary>
    public FacetField Field => facet;

    /// <summary>The values.</summary>
    public IReadOnlyCollection<string> Values => values;

    private string Name => facet switch
    {
        FacetField.Venue => IndexSchema.Venue,
        FacetField.Year => IndexSchema.Year,
        FacetField.Type => IndexSchema.Type,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (string value in values) query.Add(new ConstantScoreQuery(new TermQuery(new Term(Name, value))) { Boost = 0 }, Occur.SHOULD);
        return query;
    }

    /// <inheritdoc/>
    public override string ToString(string? defaultField) => $"{Name}:({string.Join(' ', values)})";
}
