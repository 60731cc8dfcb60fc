using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>
/// The second look at the best candidates: what their words' order says beyond the words themselves. Bonuses are in units of
/// BM25 scores: sums of inverse document frequencies times a weight.
/// </summary>
internal sealed class MatchBonus
{
    private const float TitlePhraseWeight = 0.3f;
    private const float PairWeight = 0.15f;
    private const float NameWeight = 1f;
    private const float FirstAuthorWeight = 0.25f;

    private readonly uint[] words;
    private readonly float[] idf;
    private readonly uint name;
    private readonly float nameBonus;
    private readonly float firstAuthorBonus;

    /// <summary>Prepares for one query.</summary>
    /// <param name="text">The query without its operators.</param>
    /// <param name="inverseDocumentFrequency">Of a stem, in the whole index.</param>
    /// <param name="rarest">Inverse document frequency of a word in one document only.</param>
    public MatchBonus(string text, Func<string, float> inverseDocumentFrequency, float rarest)
    {
        var tokens = TextTokenizer.Tokenize(text).FindAll(token => !token.IsCompound);
        words = [.. tokens.Select(token => token.Word.Hash)];
        idf = [.. tokens.Select(token => token.Word.IsStop ? 0 : inverseDocumentFrequency(token.Word.Stem))];
        name = WordSequences.HashOfName(text);
        nameBonus = words.Length == 0 ? 0 : NameWeight * rarest * (IndexSchema.K1 + 1);
        firstAuthorBonus = FirstAuthorWeight * rarest * (IndexSchema.K1 + 1);
    }

    /// <summary>What a candidate earns, from 0.</summary>
    public float Of(WordSequences candidate)
    {
        float bonus = candidate.Name == name ? nameBonus : 0;
        if (words.Length < 2) return bonus;
        if (IsNamed(candidate.FirstAuthor)) bonus += firstAuthorBonus;
        if (candidate.Title.IndexOf(words) >= 0) bonus += TitlePhraseWeight * (IndexSchema.K1 + 1) * idf.Sum();
        for (int i = 0; i + 1 < words.Length; i++)
        {
            float both = idf[i] + idf[i + 1];
            if (both > 0 && (IsPair(candidate.Title, i) || IsPair(candidate.Abstract, i))) bonus += PairWeight * (IndexSchema.K1 + 1) * both;
        }
        return bonus;
    }

    /// <summary>Whether the query has the whole name of an author: who names one means the papers that carry the name first.</summary>
    private bool IsNamed(ReadOnlySpan<uint> author)
    {
        foreach (uint word in author)
            if (!words.Contains(word)) return false;
        return author.Length > 1;
    }

    /// <summary>Whether two neighbours of the query stand next to each other, or with one word between them.</summary>
    private bool IsPair(ReadOnlySpan<uint> text, int i)
    {
        int from = 0;
        while (text[from..].IndexOf(words[i]) is int found and >= 0)
        {
            from += found + 1;
            if (from < text.Length && text[from] == words[i + 1] || from + 1 < text.Length && text[from + 1] == words[i + 1]) return true;
        }
        return false;
    }
}
