using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace SearchPortal.Indexing;

/// <summary>The terms of a field without positions, worked out beforehand and handed to Lucene one by one. Reused from publication to publication.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly List<byte[]> terms = [];
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

    /// <summary>Forgets all terms.</summary>
    public void Clear() => terms.Clear();

    /// <summary>Appends a term.</summary>
    public void Add(string term) => terms.Add(Encoding.UTF8.GetBytes(term));

    /// <summary>Adds the field to a document, if there are any terms.</summary>
    public void AddTo(Document document)
    {
        if (terms.Count > 0) document.Add(field);
    }

    /// <summary>Adds the field to a document, whether there are terms or not.</summary>
    public void Declare(Document document) => document.Add(field);

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (next >= terms.Count) return false;
        letters.Set(terms[next++]);
        // The end of a stream leaves 0 behind.
        increment.PositionIncrement = 1;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        next = 0;
    }
}
