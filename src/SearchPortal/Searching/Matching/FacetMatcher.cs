using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that have any of some values of a facet of which they have one at most; worth nothing.</summary>
internal sealed class FacetMatcher : Matcher
{
    /// <summary>To ask a document for its value is so many times quicker than to look it up among those of a word.</summary>
    private const int AskedRather = 4;

    private readonly FacetColumn column;

    /// <summary>By ordinal and 1, so that documents without a value need not be told apart.</summary>
    private readonly bool[] isWanted;
    private readonly List<int> wanted = [];

    /// <summary>Looks the values up.</summary>
    public FacetMatcher(FacetColumn column, IEnumerable<string> values)
    {
        this.column = column;
        isWanted = new bool[column.Values.Count + 1];
        foreach (string value in values)
        {
            if (column.Values.Find(value) is not (>= 0 and int ordinal) || isWanted[ordinal + 1]) continue;
            isWanted[ordinal + 1] = true;
            wanted.Add(ordinal);
        }
    }

    /// <summary>More than there are, so that only few documents are what others are joined with.</summary>
    public override int Most(int window) => (int)Math.Min((long)AskedRather * Matching(window), OrdinalsOf(window).Length);

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        if (wanted.Count == 1)
        {
            var documents = column.Postings.Of(window, wanted[0]);
            documents.CopyTo(matches.Documents);
            matches.Scores[..documents.Length].Clear();
            matches.Count = documents.Length;
            return;
        }
        var sum = workspace.RentSum();
        foreach (int ordinal in wanted) sum.AddWorthless(column.Postings.Of(window, ordinal));
        sum.MoveWorthlessTo(matches);
        workspace.Return(sum);
    }

    /// <inheritdoc/>
    public override void Join(JoinKind kind, int window, WindowMatches matches, MatchWorkspace workspace)
    {
        if (kind == JoinKind.Raise) return;
        int kept = 0;
        bool isRequired = kind == JoinKind.Require;
        var ordinals = OrdinalsOf(window);
        var passes = isWanted.AsSpan();
        var documents = matches.Documents;
        var scores = matches.Scores;
        for (int i = 0; i < matches.Count; i++)
        {
            // Whether it stays cannot be foretold: it is written in any case.
            ushort document = documents[i];
            documents[kept] = document;
            scores[kept] = scores[i];
            kept += passes[ordinals[document] + 1] == isRequired ? 1 : 0;
        }
        matches.Count = kept;
    }

    private int Matching(int window)
    {
        int sum = 0;
        foreach (int ordinal in wanted) sum += column.Postings.Of(window, ordinal).Length;
        return sum;
    }

    private ReadOnlySpan<int> OrdinalsOf(int window) => column.Ordinals.AsSpan(window * ImpactFile.WindowSize, Math.Min(column.Count - window * ImpactFile.WindowSize, ImpactFile.WindowSize));
}
