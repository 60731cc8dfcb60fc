namespace SearchPortal.Web.Counting;

/// <summary>
/// What visitors type while a script shows the results. Only the text that a visitor stays with was asked; the beginnings of it on the way
/// there were not. In memory alone, one text a visitor.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class TypedQueries(TimeProvider time)
{
    /// <summary>Who has typed nothing more for so long stays with the text.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    private const int MostVisitors = 4_096;

    private readonly Dictionary<ulong, (AskedQuery Query, long At)> latest = [];

    /// <summary>Whether as many visitors type as are remembered: one more, and those who have not stayed with a text are forgotten.</summary>
    public bool IsFull => latest.Count >= MostVisitors;

    /// <summary>A visitor goes on typing.</summary>
    /// <returns>The text before, if the visitor had stayed with it.</returns>
    public AskedQuery? Type(AskedQuery query)
    {
        var settled = Leave(query.Asker);
        if (IsFull) latest.Clear();
        latest[query.Asker] = (query, time.GetTimestamp());
        // A box ticked or a page turned is the same search.
        return settled?.Text == query.Text ? null : settled;
    }

    /// <summary>What a visitor's text found.</summary>
    public void Note(ulong asker, QueryAnswer answer)
    {
        if (latest.TryGetValue(asker, out var typed)) latest[asker] = typed with { Query = typed.Query with { Answer = answer } };
    }

    /// <summary>A visitor types no more.</summary>
    /// <returns>The last text, if the visitor had stayed with it.</returns>
    public AskedQuery? Leave(ulong asker) => latest.Remove(asker, out var typed) && IsSettled(typed.At) ? typed.Query : null;

    /// <summary>The texts that visitors have stayed with; they are forgotten here.</summary>
    public List<AskedQuery> TakeSettled()
    {
        var settled = latest.Values.Where(typed => IsSettled(typed.At)).Select(typed => typed.Query).ToList();
        foreach (var query in settled) latest.Remove(query.Asker);
        return settled;
    }

    private bool IsSettled(long at) => time.GetElapsedTime(at) >= Settling;
}
