using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>The terms of a field, worked out beforehand and handed to Lucene one by one. Reused from publication to publication.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly List<(byte[] Letters, int Increment)> terms = [];
    private readonly LettersAttribute letters = new();
    private readonly IPositionIncrementAttribute increment;
    private readonly Field field;
    private int next;

    /// <summary>No terms yet.</summary>
    /// <param name="name">Of the field.</param>
    /// <param name="type">Of the field.</param>
    public TermStream(string name, FieldType type)
    {
        AddAttributeImpl(letters);
        increment = AddAttribute<IPositionIncrementAttribute>();
        field = new Field(name, this, type);
    }

    /// <summary>How many terms it holds.</summary>
    public int Count => terms.Count;

    /// <summary>Forgets all terms.</summary>
    public void Clear() => terms.Clear();

    /// <summary>Appends a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="increment">Positions since the term before; 0 for the same place.</param>
    public void Add(Word word, int increment) => terms.Add((word.Letters, increment));

    /// <summary>Appends a term of a field without positions.</summary>
    public void Add(string term) => terms.Add((Encoding.UTF8.GetBytes(term), 1));

    /// <summary>Adds the field to a document, if there are any terms.</summary>
    public void AddTo(Document document)
    {
        if (terms.Count > 0) document.Add(field);
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (next >= terms.Count) return false;
        var (term, distance) = terms[next++];
        letters.Set(term);
        increment.PositionIncrement = distance;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        next = 0;
    }
}
