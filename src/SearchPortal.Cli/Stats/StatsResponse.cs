using SearchPortal.Indexing;

namespace SearchPortal.Cli.Stats;

/// <summary>What <c>stats --json</c> prints.</summary>
/// <param name="From">First day, UTC; null when nothing was counted.</param>
/// <param name="To">Last day.</param>
/// <param name="Asked">Asked most, most first.</param>
/// <param name="FoundNothing">Of those that found nothing, the most asked.</param>
/// <param name="Slow">Of those that took more than a quarter of a second, the ones that did so most often.</param>
/// <param name="Classes">All queries, by how they were written.</param>
internal sealed record StatsResponse(DateOnly? From, DateOnly? To, IReadOnlyList<QueryCount> Asked, IReadOnlyList<QueryCount> FoundNothing, IReadOnlyList<QueryCount> Slow, IReadOnlyList<QueryClassCount> Classes)
{
    /// <summary>The first so many of each.</summary>
    public static StatsResponse Of(QueryStatistics? counted, int top) => counted is null ? new(null, null, [], [], [], []) : new(
        counted.From,
        counted.To,
        [.. counted.Queries.Take(top)],
        [.. counted.Queries.Where(query => query.Found == 0).Take(top)],
        [.. counted.Queries.Where(query => query.Slow > 0).OrderByDescending(query => query.Slow).Take(top)],
        counted.Classes);
}
