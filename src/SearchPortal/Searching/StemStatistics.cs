using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>How common stems are in a generation.</summary>
/// <param name="impacts">Postings of the ranked field.</param>
/// <param name="count">How many documents there are.</param>
internal sealed class StemStatistics(ImpactFile impacts, int count)
{
    /// <summary>How many documents there are.</summary>
    public int Count => count;

    /// <summary>Inverse document frequency of a word that one document has.</summary>
    public float Rarest => ExactBm25Similarity.InverseDocumentFrequency(1, count);

    /// <summary>How many documents have a stem.</summary>
    public int Documents(string stem) => impacts.Documents(stem);

    /// <summary>Inverse document frequency of a stem; 0 when no document has it.</summary>
    public float InverseDocumentFrequency(string stem) => Documents(stem) is int documents and > 0 ? ExactBm25Similarity.InverseDocumentFrequency(documents, count) : 0;
}
