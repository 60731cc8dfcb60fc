using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Documents that were found before, by whatever means.</summary>
/// <param name="documents">Ascending.</param>
/// <param name="scores">What each is worth.</param>
internal sealed class ListMatcher(List<int> documents, List<float> scores) : Matcher
{
    private int begin;
    private int end;

    /// <summary>Finds nothing.</summary>
    public static ListMatcher Nothing => new([], []);

    /// <inheritdoc/>
    public override int Most(int window)
    {
        while (begin < documents.Count && documents[begin] / ImpactFile.WindowSize < window) begin++;
        end = Math.Max(end, begin);
        while (end < documents.Count && documents[end] / ImpactFile.WindowSize == window) end++;
        return end - begin;
    }

    /// <inheritdoc/>
    public override float MostWorth => scores.Count == 0 ? 0 : scores.Max();

    /// <inheritdoc/>
    public override void Fill(int window, WindowMatches matches, MatchWorkspace workspace)
    {
        int count = matches.Count = Most(window);
        for (int i = 0; i < count; i++)
        {
            matches.Documents[i] = (ushort)documents[begin + i];
            matches.Scores[i] = scores[begin + i];
        }
    }
}
