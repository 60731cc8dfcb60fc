namespace SearchPortal.Relevance;

/// <summary>Means over the judged queries of a set, by the definitions of trec_eval (nDCG with linear gains).</summary>
internal sealed record Measures(double Ndcg10, double Map, double Mrr10, double Success1, double Success10)
{
    /// <summary>Measures a ranking of every query.</summary>
    /// <param name="set">The queries.</param>
    /// <param name="rank">Gives the ids found for a query text, best first.</param>
    public static Measures Of(JudgedSet set, Func<string, IReadOnlyList<string>> rank)
    {
        double ndcg = 0, map = 0, mrr = 0, first = 0, ten = 0;
        int judged = 0;
        foreach (var query in set.Queries)
        {
            if (!query.Gains.Values.Any(gain => gain > 0)) continue;
            judged++;
            var ranking = rank(query.Text);
            ndcg += Ndcg(query, ranking);
            map += AveragePrecision(query, ranking);
            int place = ranking.Take(10).ToList().FindIndex(id => query.Gains.GetValueOrDefault(id) > 0);
            if (place < 0) continue;
            mrr += 1.0 / (place + 1);
            ten++;
            if (place == 0) first++;
        }
        return new Measures(ndcg / judged, map / judged, mrr / judged, first / judged, ten / judged);
    }

    private static double Ndcg(JudgedQuery query, IReadOnlyList<string> ranking)
    {
        double gained = ranking.Take(10).Select((id, i) => query.Gains.GetValueOrDefault(id) / Math.Log2(i + 2)).Sum();
        double ideal = query.Gains.Values.OrderDescending().Take(10).Select((gain, i) => gain / Math.Log2(i + 2)).Sum();
        return gained / ideal;
    }

    private static double AveragePrecision(JudgedQuery query, IReadOnlyList<string> ranking)
    {
        int relevant = query.Gains.Values.Count(gain => gain > 0), found = 0;
        double sum = 0;
        for (int i = 0; i < ranking.Count; i++)
            if (query.Gains.GetValueOrDefault(ranking[i]) > 0) sum += ++found / (i + 1.0);
        return sum / relevant;
    }
}
