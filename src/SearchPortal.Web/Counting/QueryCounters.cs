using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Observing;

namespace SearchPortal.Web.Counting;

/// <summary>
/// Counts what is searched for, for the owner. A text is told only once five different visitors have asked it; until then it is kept in
/// memory alone, and of many the least asked are forgotten.
/// </summary>
/// <param name="time">The clock, of which only the day is told.</param>
internal sealed class QueryCounters(TimeProvider time)
{
    /// <summary>A text that fewer visitors asked is nobody's business.</summary>
    public const int EnoughAskers = 5;

    /// <summary>Most texts in memory.</summary>
    public const int MostTexts = 4_096;

    private const int LongestText = 100;
    private const int MostTold = 1_000;

    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(250);

    private readonly Lock changing = new();
    private readonly AskerMarks marks = new();
    private readonly TypedQueries typed = new(time);
    private readonly Dictionary<string, CountedQuery> queries = [];
    private readonly Dictionary<string, QueryClassCount> classes = [];
    private DateOnly begun = DayOf(time);

    /// <summary>Whether anything is counted.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Texts in memory, told or not.</summary>
    public int Texts => queries.Count;

    /// <summary>A page of results is asked for, made before or not. Of pages that a script fetches while somebody types, the one that is stayed with counts.</summary>
    public void Asked(HttpContext context, string? text)
    {
        if (!IsOn) return;
        var query = new AskedQuery(marks.Of(context), text);
        lock (changing)
        {
            if (typed.IsFull) CountSettled();
            var before = IsTyped(context) ? typed.Type(query) : typed.Leave(query.Asker);
            if (before is { } settled && settled.Text != text) Count(settled);
            if (!IsTyped(context)) Count(query);
        }
    }

    /// <summary>A search was carried out. One that nobody asked for (<see cref="Hosting.WarmPages"/>) has no note and is not counted.</summary>
    public void Answered(HttpContext context, SearchResult result)
    {
        if (!IsOn || context.Features.Get<RequestNote>() is null) return;
        var answer = new QueryAnswer(result.Total, result.Request.HasFilters, result.Elapsed);
        lock (changing)
        {
            if (IsTyped(context)) typed.Note(marks.Of(context), answer);
            else Note(result.Request.Text, answer);
        }
    }

    /// <summary>What may be told.</summary>
    public QueryStatistics Tell()
    {
        lock (changing)
        {
            CountSettled();
            return new(
                begun,
                DayOf(time),
                [.. queries.Where(query => query.Value.IsShared).OrderByDescending(query => query.Value.Asked).Take(MostTold).Select(query => new QueryCount(query.Key, query.Value.Asked, query.Value.Found, query.Value.Slow, query.Value.Slowest))],
                [.. classes.Values]);
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        lock (changing)
        {
            queries.Clear();
            classes.Clear();
            begun = DayOf(time);
        }
    }

    private static DateOnly DayOf(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The text as it is compared; null for none, and for one so long that it is hardly anybody else's.</summary>
    private static string? Key(string? text) =>
        text?.Trim().ToLowerInvariant() is { Length: > 0 and <= LongestText } key && !key.Any(char.IsControl) ? key : null;

    private static bool IsTyped(HttpContext context) => context.Request.Headers["Sec-Fetch-Dest"] is [{ } destination] && destination != "document";

    private void CountSettled()
    {
        foreach (var query in typed.TakeSettled()) Count(query);
    }

    private void Count(AskedQuery query)
    {
        Count(QueryClass.Of(query.Text), count => count with { Asked = count.Asked + 1 });
        if (Key(query.Text) is { } key) Find(key).Ask(query.Asker, EnoughAskers);
        if (query.Answer is { } answer) Note(query.Text, answer);
    }

    private void Note(string? text, QueryAnswer answer)
    {
        string kind = QueryClass.Of(text);
        bool isSlow = answer.Elapsed > Slow;
        if (answer.Total == 0) Count(kind, count => count with { FoundNothing = count.FoundNothing + 1 });
        if (isSlow) Count(kind, count => count with { Slow = count.Slow + 1 });
        if (Key(text) is not { } key || !queries.TryGetValue(key, out var query)) return;
        if (!answer.HasFilters) query.Found = answer.Total;
        if (isSlow) query.Tire((int)answer.Elapsed.TotalMilliseconds);
    }

    private void Count(string kind, Func<QueryClassCount, QueryClassCount> change) => classes[kind] = change(classes.GetValueOrDefault(kind) ?? new(kind, 0, 0, 0));

    private CountedQuery Find(string key)
    {
        if (queries.TryGetValue(key, out var known)) return known;
        if (queries.Count >= MostTexts)
            foreach (string rare in queries.OrderBy(query => query.Value.Asked).Take(MostTexts / 2).Select(query => query.Key).ToList()) queries.Remove(rare);
        return queries[key] = new CountedQuery();
    }
}
