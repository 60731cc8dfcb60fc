using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace SearchPortal.Indexing;

/// <summary>Terms worked out beforehand, handed to Lucene one by one. Reused from publication to publication.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly List<(string Term, int Increment)> terms = [];
    private readonly ICharTermAttribute termAttribute;
    private readonly IPositionIncrementAttribute incrementAttribute;
    private int next;

    /// <summary>No terms yet.</summary>
    public TermStream()
    {
        termAttribute = AddAttribute<ICharTermAttribute>();
        incrementAttribute = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>How many terms it holds.</summary>
    public int Count => terms.Count;

    /// <summary>Forgets all terms.</summary>
    public void Clear() => terms.Clear();

    /// <summary>Appends a term.</summary>
    /// <param name="term">Folded.</param>
    /// <param name="increment">Positions since the term before; 0 for the same place.</param>
    public void Add(string term, int increment) => terms.Add((term, increment));

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (next >= terms.Count) return false;
        ClearAttributes();
        (string term, int increment) = terms[next++];
        termAttribute.SetEmpty().Append(term);
        incrementAttribute.PositionIncrement = increment;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        next = 0;
    }
}
