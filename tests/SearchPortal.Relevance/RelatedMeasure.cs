using SearchPortal.Publications;

namespace SearchPortal.Relevance;

/// <summary>How good the first five related papers are.</summary>
/// <param name="Papers">How many papers were asked for their relatives.</param>
/// <param name="Alike">Share of the five that are alike by the measure's rule, 0 to 1.</param>
/// <param name="WithOne">Share of papers with at least one such among the five, 0 to 1.</param>
internal sealed record RelatedMeasure(int Papers, double Alike, double WithOne)
{
    private const int First = 5;
    private const int Sample = 500;

    /// <summary>Alike are papers judged relevant to the same query; of papers that have such others.</summary>
    public static RelatedMeasure ByJudgement(JudgedSet set, Collection collection)
    {
        var queriesOf = set.Queries.SelectMany(query => query.Gains.Where(gain => gain.Value > 0).Select(gain => (gain.Key, query.Id))).ToLookup(pair => pair.Key, pair => pair.Id);
        var answers = set.Queries.ToDictionary(query => query.Id, query => query.Gains.Count(gain => gain.Value > 0));
        return Of(collection, paper => queriesOf[paper.Key].Any(id => answers[id] > 1), (paper, other) => queriesOf[paper.Key].Intersect(queriesOf[other.Key]).Any());
    }

    /// <summary>Alike are papers with an author or a topic in common; of papers whose author or topic others have.</summary>
    public static RelatedMeasure ByPeopleAndTopics(Collection collection)
    {
        var shared = collection.Publications().SelectMany(Signs).GroupBy(sign => sign, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return Of(collection, paper => Signs(paper).Any(shared.Contains), (paper, other) => Signs(paper).Intersect(Signs(other)).Any());
    }

    private static RelatedMeasure Of(Collection collection, Func<Publication, bool> isAsked, Func<Publication, Publication, bool> areAlike)
    {
        var asked = collection.Publications().Where(isAsked).ToList();
        int step = Math.Max(1, asked.Count / Sample);
        var counts = asked.Where((_, i) => i % step == 0).Select(paper => collection.Related(paper, First).Count(other => areAlike(paper, other))).ToList();
        return new RelatedMeasure(counts.Count, counts.Sum() / (double)(First * counts.Count), counts.Count(count => count > 0) / (double)counts.Count);
    }

    private static IEnumerable<string> Signs(Publication paper) => paper.Authors.Select(author => Slug.From(author.Display)).Concat(paper.Topics.Select(Slug.From)).Distinct();
}
