namespace SearchPortal.Searching;

/// <summary>The names before the colons of all titles, and all keys, as hashes: few texts are either, which is seen without asking the index.</summary>
internal sealed class HashedNames
{
    private readonly uint[] hashes;

    /// <summary>Takes the hashes of all documents, and sorts them.</summary>
    public HashedNames(uint[] ofDocuments)
    {
        hashes = ofDocuments;
        Array.Sort(hashes);
    }

    /// <summary>Whether a paper has a name or key of this hash, see <see cref="Indexing.WordSequences.HashOfName"/>.</summary>
    public bool Contains(uint hash) => Array.BinarySearch(hashes, hash) >= 0;
}
