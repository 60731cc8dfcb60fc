namespace SearchPortal.Searching;

/// <summary>The names before the colons of all titles, as hashes.</summary>
internal sealed class HashedNames
{
    private readonly uint[] hashes;

    /// <summary>Takes the hashes of all documents.</summary>
    public HashedNames(ReadOnlySpan<uint> ofDocuments)
    {
        hashes = ofDocuments.ToArray();
        Array.Sort(hashes);
    }

    /// <summary>Whether a paper has a name of this hash, see <see cref="Indexing.WordSequences.HashOfName"/>.</summary>
    public bool Contains(uint hash) => Array.BinarySearch(hashes, hash) >= 0;
}
