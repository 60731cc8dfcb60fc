using Lucene.Net.Index;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Orders the best candidates again, by what the order of their words says (see <see cref="MatchBonus"/>).</summary>
internal sealed class SecondLook(GenerationReader generation, DocumentColumns columns)
{
    /// <summary>How many candidates are looked at again.</summary>
    public const int Candidates = 200;

    /// <summary>The collected documents, the best of them looked at again when the order is by relevance.</summary>
    public (ulong Key, int Doc)[] Rank(ExecutedQuery executed, SortOrder sort)
    {
        var best = executed.Collected.Best();
        if (sort != SortOrder.Relevance || executed.Parsed.Root is null) return best;
        var bonus = BonusOf(executed.Parsed);
        for (int i = 0; i < Math.Min(Candidates, best.Length); i++)
        {
            float score = SortKey.Score(best[i].Key) + Earned(bonus, best[i].Doc).Sum;
            best[i].Key = SortKey.Of(score, columns.Order.Place(SortOrder.Relevance, best[i].Doc));
        }
        Array.Sort(best, 0, Math.Min(Candidates, best.Length), Comparer<(ulong Key, int Doc)>.Create((a, b) => b.Key.CompareTo(a.Key)));
        return best;
    }

    /// <summary>What a document earns for a query beside its words.</summary>
    public BonusParts Earned(ParsedQuery parsed, int doc) => Earned(BonusOf(parsed), doc);

    private MatchBonus BonusOf(ParsedQuery parsed) =>
        new(WantedTerms.Of(parsed).Text, InverseDocumentFrequency, ExactBm25Similarity.InverseDocumentFrequency(1, columns.Papers));

    private BonusParts Earned(MatchBonus bonus, int doc) => bonus.Of(generation.Publications.ReadWords(columns.Record(doc)), columns.Age(doc));

    private float InverseDocumentFrequency(string stem)
    {
        int documents = generation.Reader.DocFreq(new Term(IndexSchema.Text, stem));
        return documents == 0 ? 0 : ExactBm25Similarity.InverseDocumentFrequency(documents, columns.Papers);
    }
}
