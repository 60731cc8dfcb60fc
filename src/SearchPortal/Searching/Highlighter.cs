using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Marks the words of a query in texts and cuts out the part of a text that shows the most of them.</summary>
internal sealed class Highlighter
{
    private const int WindowLength = 300;

    /// <summary>What a window shows before its first match.</summary>
    private const int Lead = 60;

    private readonly HashSet<uint> stems;
    private readonly IReadOnlyList<string> patterns;
    private readonly bool onlyStopWords;

    /// <summary>Highlights the words that a query wants.</summary>
    public Highlighter(ParsedQuery query)
    {
        var terms = WantedTerms.Of(query);
        patterns = terms.Patterns;
        onlyStopWords = terms.Words.All(word => word.IsStop);
        stems = [.. terms.Words.Where(word => onlyStopWords || !word.IsStop).Select(word => word.Hash)];
    }

    private Predicate<Token>? Wanted => stems.Count == 0 && patterns.Count == 0 ? null : Matches;

    /// <summary>A whole text with its matches.</summary>
    public Snippet Whole(string text)
    {
        var parts = new List<SnippetPart>();
        foreach (var run in MarkedRun.Split(text, Wanted)) run.AddParts(0, run.Run.Text.Length, parts);
        return new Snippet(parts);
    }

    /// <summary>About 300 characters of a text around its matches, or its beginning.</summary>
    public Snippet Best(string text)
    {
        var runs = MarkedRun.Split(text.Replace("\n\n", " ", StringComparison.Ordinal), Wanted);
        int length = runs.Count == 0 ? 0 : runs[^1].Offset + runs[^1].Run.Text.Length;
        if (length <= WindowLength * 4 / 3) return new Snippet(PartsBetween(runs, 0, length));
        int start = BestStart(runs, length);
        int end = Math.Min(length, start + WindowLength);
        var parts = PartsBetween(runs, start, end);
        if (start > 0) parts.Insert(0, new SnippetPart("… "));
        if (end < length) parts.Add(new SnippetPart(" …"));
        return new Snippet(parts);
    }

    /// <summary>Indices of the names that a word of the query stands in.</summary>
    public IReadOnlyList<int> Matched(IReadOnlyList<PersonName> names)
    {
        if (Wanted is not { } wanted) return [];
        List<int>? matched = null;
        for (int i = 0; i < names.Count; i++)
            if (TextTokenizer.Tokenize(names[i].Display).Exists(wanted)) (matched ??= []).Add(i);
        return matched ?? (IReadOnlyList<int>)[];
    }

    private bool Matches(Token token)
    {
        if (stems.Contains(token.Word.Hash) && (onlyStopWords || !token.Word.IsStop)) return true;
        foreach (string pattern in patterns)
            if (WordPattern.Fits(pattern, token.Word.Text)) return true;
        return false;
    }

    /// <summary>Where the window with the most different matches begins: a little before the first of them.</summary>
    private static int BestStart(List<MarkedRun> runs, int length)
    {
        var matches = new List<(int At, uint Hash)>();
        foreach (var run in runs)
            foreach (var match in run.Matches) matches.Add((run.Offset + match.Start, match.Word.Hash));
        int best = 0, bestDistinct = 0;
        var seen = new HashSet<uint>();
        for (int i = 0; i < matches.Count; i++)
        {
            seen.Clear();
            for (int j = i; j < matches.Count && matches[j].At < matches[i].At + WindowLength - Lead; j++) seen.Add(matches[j].Hash);
            if (seen.Count > bestDistinct) (best, bestDistinct) = (matches[i].At, seen.Count);
        }
        return bestDistinct == 0 ? 0 : Math.Clamp(best - Lead, 0, length - WindowLength);
    }

    private static List<SnippetPart> PartsBetween(List<MarkedRun> runs, int start, int end)
    {
        var parts = new List<SnippetPart>();
        foreach (var run in runs)
        {
            string text = run.Run.Text;
            int from = Math.Max(0, start - run.Offset), to = Math.Min(text.Length, end - run.Offset);
            if (from >= to) continue;
            // A formula is shown whole or not at all.
            if (run.Run.IsMath) run.AddParts(0, text.Length, parts);
            else run.AddParts(from == 0 ? 0 : WordStart(text, from), to == text.Length ? to : WordEnd(text, to), parts);
        }
        return parts;
    }

    private static int WordStart(string text, int from)
    {
        int i = from;
        while (i < text.Length && i < from + 30 && !char.IsWhiteSpace(text[i])) i++;
        return i < text.Length && char.IsWhiteSpace(text[i]) ? i + 1 : from;
    }

    private static int WordEnd(string text, int to)
    {
        int i = to;
        while (i > 0 && i > to - 30 && !char.IsWhiteSpace(text[i - 1])) i--;
        return i > 0 && char.IsWhiteSpace(text[i - 1]) ? i - 1 : to;
    }
}
