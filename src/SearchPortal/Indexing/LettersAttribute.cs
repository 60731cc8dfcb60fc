using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>Hands Lucene a term in UTF-8, as it keeps it.</summary>
internal sealed class LettersAttribute : Lucene.Net.Util.Attribute, ITermToBytesRefAttribute
{
    /// <inheritdoc/>
    public BytesRef BytesRef { get; } = new();

    /// <summary>Stands for another term.</summary>
    /// <param name="term">UTF-8, not to be changed.</param>
    public void Set(byte[] term)
    {
        BytesRef.Bytes = term;
        BytesRef.Length = term.Length;
    }

    /// <inheritdoc/>
    public void FillBytesRef()
    {
        // It is there already.
    }

    /// <inheritdoc/>
    public override void Clear() => Set([]);

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target) => ((LettersAttribute)target).Set(BytesRef.Bytes);
}
