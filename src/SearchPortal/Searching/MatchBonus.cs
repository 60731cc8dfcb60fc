using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>
/// The second look at the best candidates: what their words' order says beyond the words themselves. Bonuses are in units of
/// BM25 scores: sums of inverse document frequencies times a weight.
/// </summary>
internal sealed class MatchBonus
{
    private const float TitlePhraseWeight = 0.3f;
    private const float PairWeight = 0.08f;
    private const float NameWeight = 1f;
    private const float FirstAuthorWeight = 0.25f;
    private const float AuthorWeight = 0.1f;
    private const float CoverWeight = 0.1f;

    /// <summary>Less than any further word of a query is worth, so that a better match stays first.</summary>
    private const float NewWeight = 0.01f;

    /// <summary>At this age half of the preference for new publications is gone.</summary>
    private const float NewnessYears = 5;

    private readonly uint[] words;
    private readonly uint[] names;
    private readonly Telling[] telling;
    private readonly uint name;
    private readonly float nameBonus;
    private readonly float phraseBonus;
    private readonly float mostOfPairs;
    private readonly float authorUnit;
    private readonly float coverBonus;
    private readonly float newBonus;

    /// <summary>Prepares for one query.</summary>
    /// <param name="wanted">The query without its operators.</param>
    /// <param name="inverseDocumentFrequency">Of a stem, in the whole index.</param>
    /// <param name="rarest">Inverse document frequency of a word in one document only.</param>
    public MatchBonus(WantedTerms wanted, Func<string, float> inverseDocumentFrequency, float rarest)
    {
        var tokens = wanted.Tokens.FindAll(token => !token.IsCompound);
        words = new uint[tokens.Count];
        names = new uint[tokens.Count];
        telling = new Telling[tokens.Count(token => !token.Word.IsStop)];
        for (int i = 0, at = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            (words[i], names[i]) = (token.Word.Hash, WordSequences.HashOfNameWord(token.Word));
            if (!token.Word.IsStop) telling[at++] = new Telling(words[i], names[i], token.Position, inverseDocumentFrequency(token.Word.Stem));
        }
        name = WordSequences.HashOfName(wanted.Text);
        nameBonus = telling.Length == 0 ? 0 : NameWeight * rarest * (IndexSchema.K1 + 1);
        phraseBonus = telling.Length < 2 ? 0 : TitlePhraseWeight * (IndexSchema.K1 + 1) * telling.Sum(word => word.Idf);
        for (int i = 0; i + 1 < telling.Length; i++) mostOfPairs += WeightOfPair(i);
        coverBonus = telling.Length < 2 ? 0 : CoverWeight * rarest * (IndexSchema.K1 + 1);
        newBonus = telling.Length == 0 ? 0 : NewWeight * rarest * (IndexSchema.K1 + 1);
        authorUnit = telling.Length < 2 ? 0 : rarest * (IndexSchema.K1 + 1);
    }

    /// <summary>The most that a candidate's words can earn; 0 when they need not be looked at.</summary>
    public float MostOfWords => phraseBonus + mostOfPairs + FirstAuthorWeight * authorUnit + coverBonus;

    /// <summary>What a candidate earns without its words being looked at.</summary>
    /// <param name="candidate">See <see cref="DocumentColumns.SecondLook"/>.</param>
    public BonusParts Of((uint NameHash, int Age) candidate) => new(candidate.NameHash == name ? nameBonus : 0, 0, 0, 0, 0, candidate.Age >= 0 ? newBonus / (1 + candidate.Age / NewnessYears) : 0);

    /// <summary>The most of it that the words of an abstract can earn.</summary>
    public float MostOfAbstract => mostOfPairs;

    /// <summary>What a candidate's words earn.</summary>
    public BonusParts OfWords(WordSequences candidate) => OfTitle(candidate) with { Pairs = Pairs(candidate.Title, candidate.Abstract) };

    /// <summary>What the words of a candidate's title and authors earn, which stand at the beginning of its record.</summary>
    public BonusParts OfTitle(WordSequences candidate) => new(
        0,
        phraseBonus > 0 && candidate.Title.IndexOf(words) >= 0 ? phraseBonus : 0,
        Pairs(candidate.Title, []),
        authorUnit > 0 ? authorUnit * WeightOfNamed(candidate) : 0,
        coverBonus > 0 && IsCovered(candidate) ? coverBonus : 0,
        0);

    private float Pairs(ReadOnlySpan<uint> title, ReadOnlySpan<uint> text)
    {
        float bonus = 0;
        for (int i = 0; i + 1 < telling.Length; i++)
        {
            if (IsPair(title, telling[i], telling[i + 1]) || IsPair(text, telling[i], telling[i + 1]))
                bonus += WeightOfPair(i);
        }
        return bonus;
    }

    private float WeightOfPair(int first) => PairWeight * (IndexSchema.K1 + 1) * (telling[first].Idf + telling[first + 1].Idf);

    /// <summary>Whether title and first author hold every telling word of the query: a reader who remembers a paper remembers these.</summary>
    private bool IsCovered(WordSequences candidate)
    {
        foreach (var word in telling)
            if (!candidate.Title.Contains(word.Hash) && !candidate.FirstAuthor.Contains(word.NameHash)) return false;
        return true;
    }

    /// <summary>What the first author is worth whom the query names, else any other; 0 when it names none.</summary>
    private float WeightOfNamed(WordSequences candidate)
    {
        float weight = FirstAuthorWeight;
        int length = 0;
        bool isNamed = true;
        foreach (uint word in candidate.Authors)
        {
            if (word == WordSequences.EndOfName)
            {
                // Who gives the whole name of an author means the papers that carry it first.
                if (isNamed && length > 1) return weight;
                (weight, length, isNamed) = (AuthorWeight, 0, true);
                continue;
            }
            length++;
            isNamed = isNamed && IsAsked(word);
        }
        return 0;
    }

    private bool IsAsked(uint nameWord)
    {
        foreach (uint name in names)
            if (name == nameWord) return true;
        return false;
    }

    /// <summary>Whether two neighbours of the query stand as near to each other as there, or with one word more between them.</summary>
    private static bool IsPair(ReadOnlySpan<uint> text, Telling first, Telling second)
    {
        int reach = second.Position - first.Position + 1;
        int from = 0;
        while (text[from..].IndexOf(first.Hash) is int found and >= 0)
        {
            from += found + 1;
            if (text.Slice(from, Math.Min(reach, text.Length - from)).Contains(second.Hash)) return true;
        }
        return false;
    }

    /// <summary>A word of the query that tells papers apart.</summary>
    private readonly record struct Telling(uint Hash, uint NameHash, int Position, float Idf);
}
