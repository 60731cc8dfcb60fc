using SearchPortal.Searching.Matching;

namespace SearchPortal.Searching;

/// <summary>Takes misspelt words of a query for those that were meant: the combination of nearest words that publications have together.</summary>
/// <param name="matching">Finds.</param>
/// <param name="builder">Makes Lucene's query.</param>
/// <param name="speller">Knows words nearly alike.</param>
/// <param name="time">How long it may take.</param>
internal sealed class Correction(QueryMatching matching, LuceneQueryBuilder builder, Speller speller, SearchTime time)
{
    /// <summary>A query that finds this many times as much is worth a question.</summary>
    private const int WorthAsking = 10;

    private const int MaximumWrongWords = 3;

    /// <summary>The parts of a query that finds nothing, with the words exchanged that find most; null when no exchange finds anything.</summary>
    public IReadOnlyList<QueryNode>? Find(IReadOnlyList<QueryNode> parts) => Best(parts, speller.Candidates, 0)?.Parts;

    /// <summary>The parts of a query that finds a few, with rare words exchanged for frequent ones, and how many have them; null when that does not find far more.</summary>
    /// <param name="parts">The query's.</param>
    /// <param name="found">How many it finds.</param>
    public (IReadOnlyList<QueryNode> Parts, int Matched)? Suggest(IReadOnlyList<QueryNode> parts, int found) => Best(parts, speller.MoreFrequent, found * WorthAsking);

    private (IReadOnlyList<QueryNode> Parts, int Matched)? Best(IReadOnlyList<QueryNode> parts, Func<string, SearchTime, IReadOnlyList<SpellingCandidate>> near, int least)
    {
        var wrong = new List<(int Part, IReadOnlyList<SpellingCandidate> Candidates)>();
        for (int i = 0; i < parts.Count && wrong.Count < MaximumWrongWords && !time.IsOver; i++)
            if (Misspelt(parts[i]) is string word && near(word, time) is { Count: > 0 } candidates) wrong.Add((i, candidates));
        if (wrong.Count == 0) return null;

        (IReadOnlyList<QueryNode>, int)? best = null;
        double bestWeight = double.NegativeInfinity;
        foreach (var choice in Choices(wrong, 0, []))
        {
            // Each is a look over all papers; where these are slow, the likeliest come first.
            if (time.IsOver) break;
            QueryNode[] corrected = [.. parts];
            foreach (var (part, candidate) in choice) corrected[part] = new QueryNode.Word(candidate.Word);
            int hits = matching.Count(builder.Build(corrected), time);
            double weight = choice.Sum(pick => pick.Candidate.Weight) + 2 * Math.Log(1 + hits);
            if (hits > least && weight > bestWeight) (best, bestWeight) = ((corrected, hits), weight);
        }
        return best;
    }

    /// <summary>The folded word that a part is, if it is one that ranking counts.</summary>
    private static string? Misspelt(QueryNode part) =>
        part is QueryNode.Word { Field: null } word && word.Tokens is [var token] && !token.Word.IsStop ? token.Word.Text : null;

    private static IEnumerable<List<(int Part, SpellingCandidate Candidate)>> Choices(
        List<(int Part, IReadOnlyList<SpellingCandidate> Candidates)> wrong, int from, List<(int Part, SpellingCandidate Candidate)> chosen)
    {
        if (from == wrong.Count) return [chosen];
        // With several wrong words fewer candidates of each are tried, so that the whole stays under a hundred queries.
        int tried = wrong.Count == 1 ? Speller.MaximumCandidates : 4;
        return wrong[from].Candidates.Take(tried).SelectMany(candidate => Choices(wrong, from + 1, [.. chosen, (wrong[from].Part, candidate)]));
    }
}
