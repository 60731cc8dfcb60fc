using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that have any of some values of a facet of which they have one at most; worth nothing.</summary>
internal sealed class FacetMatcher : Matcher
{
    private readonly FacetColumn column;
    private readonly bool[] wanted;
    private readonly bool isAny;

    /// <summary>Looks the values up.</summary>
    public FacetMatcher(FacetColumn column, IEnumerable<string> values)
    {
        this.column = column;
        wanted = new bool[column.Values.Count];
        foreach (string value in values)
            if (column.Values.Find(value) is int ordinal and >= 0) wanted[ordinal] = isAny = true;
    }

    /// <inheritdoc/>
    public override int Most(int window) => isAny ? Math.Clamp(column.Count - window * ImpactFile.WindowSize, 0, ImpactFile.WindowSize) : 0;

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int first = window * ImpactFile.WindowSize, found = 0;
        var documents = matches.Documents;
        for (int i = 0, end = Most(window); i < end; i++)
            if (Has(first + i)) documents[found++] = (ushort)i;
        matches.Scores[..found].Clear();
        matches.Count = found;
    }

    /// <inheritdoc/>
    public override void Join(JoinKind kind, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        if (kind == JoinKind.Raise) return;
        int first = window * ImpactFile.WindowSize, kept = 0;
        var documents = matches.Documents;
        var scores = matches.Scores;
        for (int i = 0; i < matches.Count; i++)
        {
            if (Has(first + documents[i]) != (kind == JoinKind.Require)) continue;
            documents[kept] = documents[i];
            scores[kept++] = scores[i];
        }
        matches.Count = kept;
    }

    private bool Has(int doc) => column.Single(doc) is int ordinal and >= 0 && wanted[ordinal];
}
