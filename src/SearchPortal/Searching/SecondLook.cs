using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Orders the best candidates again, by what the order of their words says (see <see cref="MatchBonus"/>).</summary>
internal sealed class SecondLook(GenerationReader generation, DocumentColumns columns, StemStatistics statistics)
{
    /// <summary>How many candidates are looked at again.</summary>
    public const int Candidates = 200;

    /// <summary>So few are quicker put in their places one by one than all sorted.</summary>
    private const int FewNeeded = 32;

    /// <summary>How many candidates before its turn a record is fetched.</summary>
    private const int Ahead = 4;

    /// <summary>The collected documents, the best of them looked at again when the order is by relevance.</summary>
    /// <param name="executed">What was found.</param>
    /// <param name="sort">The order.</param>
    /// <param name="needed">So many are certain to be the best, in their order; the others stand after them.</param>
    public (ulong Key, int Doc)[] Rank(ExecutedQuery executed, SortOrder sort, int needed)
    {
        if (sort != SortOrder.Relevance || executed.Parsed.Root is null) return executed.Collected.Best();
        var best = executed.Collected.Kept();
        // Where all are looked at again, their order so far means nothing.
        if (best.Length > Candidates) best = executed.Collected.Best();
        var looked = best.AsSpan(0, Math.Min(Candidates, best.Length));
        var bonus = BonusOf(executed.Wanted);
        foreach (ref var candidate in looked) candidate.Key = SortKey.Raised(candidate.Key, bonus.Of(columns.SecondLook(candidate.Doc)).Sum);
        if (bonus.MostOfWords > 0)
        {
            Sort(looked);
            LookAtWords(looked, bonus, needed);
        }
        BringForward(looked, needed);
        return best;
    }

    /// <summary>Adds what words earn, candidate by candidate, until no later one can come before the needed ones.</summary>
    private void LookAtWords(Span<(ulong Key, int Doc)> candidates, MatchBonus bonus, int needed)
    {
        var top = new TopHits(Math.Min(needed, candidates.Length));
        for (int i = 0; i < candidates.Length; i++)
        {
            if (i + Ahead < candidates.Length) generation.Publications.Prefetch(columns.Record(candidates[i + Ahead].Doc), PublicationFile.BytesOfTitle);
            ref var candidate = ref candidates[i];
            if (SortKey.Score(candidate.Key) + bonus.MostOfWords < SortKey.Score(top.Least)) return;
            var words = generation.Publications.ReadSequences(columns.Record(candidate.Doc));
            float earned = bonus.OfTitle(words).Sum;
            // An abstract is only looked at where it can bring the candidate among the needed ones.
            if (SortKey.Score(candidate.Key) + earned + bonus.MostOfAbstract >= SortKey.Score(top.Least)) earned = bonus.OfWords(words).Sum;
            candidate.Key = SortKey.Raised(candidate.Key, earned);
            top.Offer(candidate.Key, candidate.Doc);
        }
    }

    /// <summary>The greatest keys first, so many in their order; the others after them in any.</summary>
    private static void BringForward(Span<(ulong Key, int Doc)> candidates, int needed)
    {
        if (needed is < 1 or > FewNeeded)
        {
            Sort(candidates);
            return;
        }
        for (int i = 1; i < candidates.Length; i++)
        {
            int at = Math.Min(i, needed - 1);
            if (candidates[i].Key <= candidates[at].Key && at < i) continue;
            var greater = candidates[i];
            candidates[i] = candidates[at];
            for (; at > 0 && candidates[at - 1].Key < greater.Key; at--) candidates[at] = candidates[at - 1];
            candidates[at] = greater;
        }
    }

    /// <summary>Greatest key first. Plain numbers are sorted in less than half the time that pairs take.</summary>
    private static void Sort(Span<(ulong Key, int Doc)> candidates)
    {
        Span<ulong> ascending = stackalloc ulong[Candidates];
        Span<int> documents = stackalloc int[Candidates];
        ascending = ascending[..candidates.Length];
        documents = documents[..candidates.Length];
        for (int i = 0; i < candidates.Length; i++) (ascending[i], documents[i]) = (~candidates[i].Key, candidates[i].Doc);
        ascending.Sort(documents);
        for (int i = 0; i < candidates.Length; i++) candidates[i] = (~ascending[i], documents[i]);
    }

    /// <summary>What a document earns for a query beside its words.</summary>
    public BonusParts Earned(WantedTerms wanted, int doc) => Earned(BonusOf(wanted), doc);

    private MatchBonus BonusOf(WantedTerms wanted) => new(wanted, statistics.InverseDocumentFrequency, statistics.Rarest);

    private BonusParts Earned(MatchBonus bonus, int doc)
    {
        var ofWords = bonus.OfWords(generation.Publications.ReadSequences(columns.Record(doc)));
        var other = bonus.Of(columns.SecondLook(doc));
        return ofWords with { Name = other.Name, Newness = other.Newness };
    }
}
