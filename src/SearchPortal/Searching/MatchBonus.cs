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

    /// <summary>Words of a query that are looked for in titles.</summary>
    private const int MostPlaced = 64;

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
            if (!token.Word.IsStop) telling[at++] = new Telling(i, token.Position, inverseDocumentFrequency(token.Word.Stem));
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

    /// <summary>The most that a candidate can earn without its words being looked at.</summary>
    /// <param name="names">Those of all documents.</param>
    public float MostOfOthers(HashedNames names) => newBonus + (nameBonus > 0 && names.Contains(name) ? nameBonus : 0);

    /// <summary>What a candidate earns without its words being looked at.</summary>
    /// <param name="candidate">See <see cref="DocumentColumns.SecondLook"/>.</param>
    public BonusParts Of((uint NameHash, int Age) candidate) => new(candidate.NameHash == name ? nameBonus : 0, 0, 0, 0, 0, candidate.Age >= 0 ? newBonus / (1 + candidate.Age / NewnessYears) : 0);

    /// <summary>The most of it that the words of an abstract can earn.</summary>
    public float MostOfAbstract => mostOfPairs;

    /// <summary>What a candidate's words earn.</summary>
    public BonusParts OfWords(WordSequences candidate) => Of(candidate, candidate.Abstract);

    /// <summary>What the words of a candidate's title and authors earn, which stand at the beginning of its record.</summary>
    public BonusParts OfTitle(WordSequences candidate) => Of(candidate, []);

    private BonusParts Of(WordSequences candidate, ReadOnlySpan<uint> text)
    {
        Span<ulong> places = stackalloc ulong[MostPlaced];
        places = places[..Math.Min(words.Length, MostPlaced)];
        for (int i = 0; i < places.Length; i++) places[i] = candidate.PlacesInTitle(words[i]);
        return new BonusParts(
            0,
            phraseBonus > 0 && IsPhrase(places) ? phraseBonus : 0,
            Pairs(places, text),
            authorUnit > 0 ? authorUnit * WeightOfNamed(candidate) : 0,
            coverBonus > 0 && IsCovered(places, candidate) ? coverBonus : 0,
            0);
    }

    /// <summary>Whether the words stand one after the other.</summary>
    private bool IsPhrase(ReadOnlySpan<ulong> places)
    {
        ulong ends = places[0];
        for (int i = 1; i < places.Length && ends != 0; i++) ends = (ends << 1) & places[i];
        return ends != 0 && places.Length == words.Length;
    }

    private float Pairs(ReadOnlySpan<ulong> title, ReadOnlySpan<uint> text)
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
    private bool IsCovered(ReadOnlySpan<ulong> title, WordSequences candidate)
    {
        foreach (var word in telling)
            if (PlacesOf(word, title) == 0 && !candidate.FirstAuthor.Contains(names[word.At])) return false;
        return true;
    }

    /// <summary>What the first author is worth whom the query names, else any other; 0 when it names none.</summary>
    private float WeightOfNamed(WordSequences candidate)
    {
        float weight = FirstAuthorWeight;
        var authors = candidate.Authors;
        // Most papers are by nobody whom the query names.
        if (!authors.ContainsAny(names)) return 0;
        int length = 0;
        bool isNamed = true;
        foreach (uint word in authors)
        {
            if (word == WordSequences.EndOfName)
            {
                // Who gives the whole name of an author means the papers that carry it first.
                if (isNamed && length > 1) return weight;
                (weight, length, isNamed) = (AuthorWeight, 0, true);
                continue;
            }
            length++;
            isNamed = isNamed && names.AsSpan().Contains(word);
        }
        return 0;
    }

    /// <summary>Whether two neighbours of the query stand as near to each other as there, or with one word more between them.</summary>
    private static bool IsPair(ReadOnlySpan<ulong> title, Telling first, Telling second)
    {
        ulong from = PlacesOf(first, title), to = PlacesOf(second, title);
        if (from == 0 || to == 0) return false;
        for (int reach = Reach(first, second); reach > 0; reach--)
            if (((from <<= 1) & to) != 0) return true;
        return false;
    }

    private bool IsPair(ReadOnlySpan<uint> text, Telling first, Telling second)
    {
        int from = 0;
        while (text[from..].IndexOf(words[first.At]) is int found and >= 0)
        {
            from += found + 1;
            if (text.Slice(from, Math.Min(Reach(first, second), text.Length - from)).Contains(words[second.At])) return true;
        }
        return false;
    }

    private static int Reach(Telling first, Telling second) => second.Position - first.Position + 1;

    private static ulong PlacesOf(Telling word, ReadOnlySpan<ulong> title) => word.At < title.Length ? title[word.At] : 0;

    /// <summary>A word of the query that tells papers apart.</summary>
    /// <param name="At">Its place among all words.</param>
    /// <param name="Position">In the query.</param>
    /// <param name="Idf">How seldom it is.</param>
    private readonly record struct Telling(int At, int Position, float Idf);
}
