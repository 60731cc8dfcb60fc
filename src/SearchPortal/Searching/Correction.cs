using Lucene.Net.Search;
using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>Takes misspelt words of a query for those that were meant: the combination of nearest words that publications have together.</summary>
internal sealed class Correction(IndexSearcher lucene, LuceneQueryBuilder builder)
{
    private const int MaximumWrongWords = 3;

    private readonly Speller speller = new(lucene.IndexReader);

    /// <summary>The parts of the query with the words exchanged that find most; null when no exchange finds anything.</summary>
    public IReadOnlyList<QueryNode>? Find(IReadOnlyList<QueryNode> parts)
    {
        var wrong = new List<(int Part, IReadOnlyList<SpellingCandidate> Candidates)>();
        for (int i = 0; i < parts.Count && wrong.Count < MaximumWrongWords; i++)
            if (Candidates(parts[i]) is { Count: > 0 } candidates) wrong.Add((i, candidates));
        if (wrong.Count == 0) return null;

        IReadOnlyList<QueryNode>? best = null;
        double bestWeight = double.NegativeInfinity;
        foreach (var choice in Choices(wrong, 0, []))
        {
            QueryNode[] corrected = [.. parts];
            foreach (var (part, candidate) in choice) corrected[part] = new QueryNode.Word(candidate.Word);
            int hits = Count(builder.Build(corrected));
            double weight = choice.Sum(pick => pick.Candidate.Weight) + 2 * Math.Log(1 + hits);
            if (hits > 0 && weight > bestWeight) (best, bestWeight) = (corrected, weight);
        }
        return best;
    }

    private IReadOnlyList<SpellingCandidate> Candidates(QueryNode part) =>
        part is QueryNode.Word { Field: null } word && TextTokenizer.Tokenize(word.Text) is [var token] && !token.Word.IsStop ? speller.Candidates(token.Word.Text) : [];

    private static IEnumerable<List<(int Part, SpellingCandidate Candidate)>> Choices(
        List<(int Part, IReadOnlyList<SpellingCandidate> Candidates)> wrong, int from, List<(int Part, SpellingCandidate Candidate)> chosen)
    {
        if (from == wrong.Count) return [chosen];
        // With several wrong words fewer candidates of each are tried, so that the whole stays under a hundred queries.
        int tried = wrong.Count == 1 ? Speller.MaximumCandidates : 4;
        return wrong[from].Candidates.Take(tried).SelectMany(candidate => Choices(wrong, from + 1, [.. chosen, (wrong[from].Part, candidate)]));
    }

    private int Count(Query query)
    {
        var counter = new TotalHitCountCollector();
        lucene.Search(query, counter);
        return counter.TotalHits;
    }
}
