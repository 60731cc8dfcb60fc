namespace SearchPortal.Searching.Matching;

/// <summary>Joins the matches of a window with others of it.</summary>
internal static class WindowJoin
{
    /// <summary>Above this many others for each of some, others are leapt over.</summary>
    private const int LeapRatio = 8;

    /// <summary>Joins in place.</summary>
    /// <param name="kind">How.</param>
    /// <param name="matches">What is there.</param>
    /// <param name="documents">The others, ascending.</param>
    /// <param name="scores">What they are worth.</param>
    public static void Apply<TScores>(JoinKind kind, WindowMatches matches, ReadOnlySpan<ushort> documents, TScores scores)
        where TScores : IWindowScores, allows ref struct
    {
        var mine = matches.Documents;
        var worth = matches.Scores;
        bool leaps = documents.Length / LeapRatio > matches.Count;
        int kept = 0, at = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            ushort document = mine[i];
            at = leaps ? Leap(documents, at, document) : Step(documents, at, document);
            bool both = at < documents.Length && documents[at] == document;
            if (kind == JoinKind.Raise)
            {
                if (both) worth[i] += scores[at];
                continue;
            }
            if (both != (kind == JoinKind.Require)) continue;
            mine[kept] = document;
            worth[kept++] = both ? worth[i] + scores[at] : worth[i];
        }
        if (kind != JoinKind.Raise) matches.Count = kept;
    }

    private static int Step(ReadOnlySpan<ushort> documents, int at, ushort document)
    {
        while (at < documents.Length && documents[at] < document) at++;
        return at;
    }

    /// <summary>The first place from one on that holds the document or a later one: steps that double, then halves (Bentley and Yao 1976).</summary>
    private static int Leap(ReadOnlySpan<ushort> documents, int at, ushort document)
    {
        int step = 1, low = at;
        while (low + step < documents.Length && documents[low + step] < document)
        {
            low += step;
            step *= 2;
        }
        int high = Math.Min(low + step, documents.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (documents[middle] < document) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
