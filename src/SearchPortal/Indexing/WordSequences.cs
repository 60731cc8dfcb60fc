using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// The words of a publication in their order, as hashes of their stems, for the second look that ranking takes at its best candidates:
/// hash of the title's name, number of title words, the title's words, the abstract's words.
/// </summary>
internal readonly ref struct WordSequences(ReadOnlySpan<uint> head)
{
    private readonly ReadOnlySpan<uint> head = head;

    /// <summary>Hash of the letters and digits of the title before its first colon; of the whole title when it has none.</summary>
    public uint Name => head[0];

    /// <summary>The title's words, stop words included.</summary>
    public ReadOnlySpan<uint> Title => head.Slice(2, (int)head[1]);

    /// <summary>The abstract's words, stop words included.</summary>
    public ReadOnlySpan<uint> Abstract => head[(2 + (int)head[1])..];

    /// <summary>Writes the head of a record.</summary>
    public static void Write(string title, List<Token> titleTokens, List<Token> abstractTokens, List<uint> to)
    {
        to.Clear();
        int colon = title.IndexOf(':', StringComparison.Ordinal);
        to.Add(HashOfName(colon > 0 ? title[..colon] : title));
        to.Add(0);
        Append(titleTokens, to);
        to[1] = (uint)(to.Count - 2);
        Append(abstractTokens, to);
    }

    /// <summary>Hash of the folded letters and digits of a text: "LLM-Pruner", "llm pruner" and "LLMPruner" are one.</summary>
    public static uint HashOfName(string text) =>
        Vocabulary.HashOf(string.Concat(TextFolding.Fold(text).Where(char.IsLetterOrDigit)));

    private static void Append(List<Token> tokens, List<uint> to)
    {
        foreach (var token in tokens)
            if (!token.IsCompound) to.Add(token.Word.Hash);
    }
}
