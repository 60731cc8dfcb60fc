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
        var promising = looked[..BringPromising(looked, bonus.MostOfWords + bonus.MostOfOthers(columns.Names), needed)];
        foreach (ref var candidate in promising) candidate.Key = SortKey.Raised(candidate.Key, bonus.Of(columns.SecondLook(candidate.Doc)).Sum);
        if (bonus.MostOfWords > 0)
        {
            Sort(promising);
            LookAtWords(promising, bonus, needed);
        }
        BringForward(looked, needed);
        return best;
    }

    /// <summary>Moves those to the front that can be among the needed ones with the most that a candidate can earn; of a single word they are few.</summary>
    /// <returns>How many they are.</returns>
    private static int BringPromising(Span<(ulong Key, int Doc)> candidates, float most, int needed)
    {
        if (needed >= candidates.Length) return candidates.Length;
        BringForward(candidates, needed);
        int promising = needed;
        for (int i = needed; i < candidates.Length && needed > 0; i++)
        {
            if (SortKey.Score(candidates[i].Key) + most < SortKey.Score(candidates[needed - 1].Key)) continue;
            (candidates[promising], candidates[i]) = (candidates[i], candidates[promising]);
            promising++;
        }
        return promising;
    }

    /// <summary>Adds what words earn to the candidates that can come among the needed ones; others keep less than they are worth.</summary>
    private void LookAtWords(Span<(ulong Key, int Doc)> candidates, MatchBonus bonus, int needed)
    {
        Span<ulong> raised = stackalloc ulong[Candidates];
        int looked = LookAtTitles(candidates, bonus, needed, raised);
        LookAtAbstracts(candidates[..looked], bonus, needed, raised[..looked]);
    }

    /// <summary>What candidates are worth with their titles and authors, until no later one can come before the needed ones.</summary>
    /// <returns>How many were looked at.</returns>
    private int LookAtTitles(ReadOnlySpan<(ulong Key, int Doc)> candidates, MatchBonus bonus, int needed, Span<ulong> raised)
    {
        var top = new TopHits(Math.Min(needed, candidates.Length));
        int fetched = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (; fetched < candidates.Length && fetched <= i + Ahead; fetched++) generation.Publications.Prefetch(columns.Record(candidates[fetched].Doc), PublicationFile.BytesOfTitle);
            if (SortKey.Score(candidates[i].Key) + bonus.MostOfWords < SortKey.Score(top.Least)) return i;
            raised[i] = SortKey.Raised(candidates[i].Key, bonus.OfTitle(generation.Publications.ReadSequences(columns.Record(candidates[i].Doc))).Sum);
            top.Offer(raised[i], candidates[i].Doc);
        }
        return candidates.Length;
    }

    /// <summary>Gives candidates what their words are worth. An abstract is only looked at where it can bring one among the needed ones, the likeliest first: then it soon cannot.</summary>
    private void LookAtAbstracts(Span<(ulong Key, int Doc)> candidates, MatchBonus bonus, int needed, Span<ulong> raised)
    {
        Span<int> order = stackalloc int[Candidates];
        order = order[..candidates.Length];
        for (int i = 0; i < order.Length; i++) (raised[i], order[i]) = (~raised[i], i);
        raised.Sort(order);
        var top = new TopHits(Math.Min(needed, candidates.Length));
        int at = 0;
        for (; at < order.Length && SortKey.Score(~raised[at]) + bonus.MostOfAbstract >= SortKey.Score(top.Least); at++)
        {
            if (at + 1 < order.Length) generation.Publications.Prefetch(columns.Record(candidates[order[at + 1]].Doc) + PublicationFile.BytesOfTitle, PublicationFile.BytesOfWords);
            ref var candidate = ref candidates[order[at]];
            candidate.Key = SortKey.Raised(candidate.Key, bonus.OfWords(generation.Publications.ReadSequences(columns.Record(candidate.Doc))).Sum);
            top.Offer(candidate.Key, candidate.Doc);
        }
        for (; at < order.Length; at++) candidates[order[at]].Key = ~raised[at];
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
