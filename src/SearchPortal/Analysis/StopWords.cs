using System.Collections.Frozen;

namespace SearchPortal.Analysis;

/// <summary>English words that tell no paper from another. They count in phrases only.</summary>
internal static class StopWords
{
    /// <summary>The words, folded.</summary>
    public static FrozenSet<string> English { get; } = new[]
    {
        "a", "about", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "does", "for", "from", "had", "has", "have",
        "how", "if", "in", "into", "is", "it", "its", "no", "nor", "not", "of", "on", "onto", "or", "our", "so", "such", "than", "that",
        "the", "their", "then", "there", "these", "they", "this", "those", "to", "via", "was", "we", "were", "what", "when", "where",
        "which", "while", "who", "why", "will", "with", "would",
    }.ToFrozenSet(StringComparer.Ordinal);
}
