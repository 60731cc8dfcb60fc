namespace SearchPortal.Indexing;

/// <summary>A query that many visitors asked.</summary>
/// <param name="Text">As it is compared: trimmed, in small letters.</param>
/// <param name="Asked">How often.</param>
/// <param name="Found">Papers that it found the last time that it was carried out without filters; null when it never was.</param>
/// <param name="Slow">How often it took more than a quarter of a second.</param>
/// <param name="Slowest">Milliseconds of the slowest time.</param>
public sealed record QueryCount(string Text, long Asked, int? Found, long Slow, int Slowest);

/// <summary>Queries of one way of writing ("words", "phrase" …), whoever asked them.</summary>
/// <param name="Class">The way.</param>
/// <param name="Asked">How often.</param>
/// <param name="FoundNothing">How often they were carried out and found nothing.</param>
/// <param name="Slow">How often they took more than a quarter of a second.</param>
public sealed record QueryClassCount(string Class, long Asked, long FoundNothing, long Slow);

/// <summary>What one process counted, or several together. No part tells who asked, or when more closely than the day.</summary>
/// <param name="From">First day, UTC.</param>
/// <param name="To">Last day.</param>
/// <param name="Queries">Those that enough different visitors asked.</param>
/// <param name="Classes">All others too.</param>
public sealed record QueryStatistics(DateOnly From, DateOnly To, IReadOnlyList<QueryCount> Queries, IReadOnlyList<QueryClassCount> Classes)
{
    /// <summary>Several as one, the most asked first; null for none.</summary>
    public static QueryStatistics? Merge(IReadOnlyList<QueryStatistics> parts) => parts.Count == 0 ? null : new(
        parts.Min(part => part.From),
        parts.Max(part => part.To),
        [
            .. parts.OrderBy(part => part.To).SelectMany(part => part.Queries).GroupBy(query => query.Text)
                .Select(same => new QueryCount(same.Key, same.Sum(query => query.Asked), same.Select(query => query.Found).LastOrDefault(found => found is not null), same.Sum(query => query.Slow), same.Max(query => query.Slowest)))
                .OrderByDescending(query => query.Asked).ThenBy(query => query.Text, StringComparer.Ordinal),
        ],
        [
            .. parts.SelectMany(part => part.Classes).GroupBy(count => count.Class)
                .Select(same => new QueryClassCount(same.Key, same.Sum(count => count.Asked), same.Sum(count => count.FoundNothing), same.Sum(count => count.Slow)))
                .OrderByDescending(count => count.Asked).ThenBy(count => count.Class, StringComparer.Ordinal),
        ]);
}
