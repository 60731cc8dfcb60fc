using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Marks the words of a query in texts and cuts out the part of a text that shows the most of them.</summary>
internal sealed class Highlighter
{
    private const int WindowLength = 300;

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

    private bool IsBlind => stems.Count == 0 && patterns.Count == 0;

    /// <summary>A whole text with its matches.</summary>
    public Snippet Whole(string text)
    {
        var runs = MathText.Split(text);
        var parts = new List<SnippetPart>();
        foreach (var run in runs) AddRun(run, 0, run.Text.Length, parts);
        return new Snippet(parts);
    }

    /// <summary>About 300 characters of a text around its matches, or its beginning.</summary>
    public Snippet Best(string text)
    {
        var runs = MathText.Split(text.Replace("\n\n", " ", StringComparison.Ordinal));
        int length = runs.Sum(run => run.Text.Length);
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
        if (IsBlind) return [];
        List<int>? matched = null;
        for (int i = 0; i < names.Count; i++)
            if (TextTokenizer.Tokenize(names[i].Display).Exists(Matches)) (matched ??= []).Add(i);
        return matched ?? (IReadOnlyList<int>)[];
    }

    private bool Matches(Token token)
    {
        if (stems.Contains(token.Word.Hash) && (onlyStopWords || !token.Word.IsStop)) return true;
        foreach (string pattern in patterns)
            if (WordPattern.Fits(pattern, token.Word.Text)) return true;
        return false;
    }

    /// <summary>Where the window with the most different matches begins: at a word, a little before the first of them.</summary>
    private int BestStart(IReadOnlyList<MathText.Run> runs, int length)
    {
        var matches = new List<(int At, uint Hash)>();
        int offset = 0;
        foreach (var run in runs)
        {
            if (!run.IsMath)
                foreach (var token in TextTokenizer.Tokenize(run.Text))
                    if (Matches(token)) matches.Add((offset + token.Start, token.Word.Hash));
            offset += run.Text.Length;
        }
        int best = 0, bestDistinct = 0;
        for (int i = 0; i < matches.Count; i++)
        {
            int distinct = matches.Skip(i).TakeWhile(match => match.At < matches[i].At + WindowLength - 60).Select(match => match.Hash).Distinct().Count();
            if (distinct > bestDistinct) (best, bestDistinct) = (matches[i].At, distinct);
        }
        return bestDistinct == 0 ? 0 : Math.Clamp(best - 60, 0, length - WindowLength);
    }

    private List<SnippetPart> PartsBetween(IReadOnlyList<MathText.Run> runs, int start, int end)
    {
        var parts = new List<SnippetPart>();
        int offset = 0;
        foreach (var run in runs)
        {
            int from = Math.Max(0, start - offset), to = Math.Min(run.Text.Length, end - offset);
            offset += run.Text.Length;
            if (from >= to) continue;
            if (run.IsMath) AddRun(run, 0, run.Text.Length, parts);
            else AddRun(run, from == 0 ? 0 : WordStart(run.Text, from), to == run.Text.Length ? to : WordEnd(run.Text, to), parts);
        }
        return parts;
    }

    private void AddRun(MathText.Run run, int start, int end, List<SnippetPart> parts)
    {
        if (run.IsMath)
        {
            parts.Add(new SnippetPart(run.Text, IsMath: true));
            return;
        }
        int written = start;
        var tokens = IsBlind ? [] : TextTokenizer.Tokenize(run.Text).OrderBy(token => token.Start).ThenByDescending(token => token.End).ToList();
        foreach (var token in tokens)
        {
            if (token.Start < written || token.End > end || !Matches(token)) continue;
            AddText(run.Text[written..token.Start], false, parts);
            AddText(run.Text[token.Start..token.End], true, parts);
            written = token.End;
        }
        if (written < end) AddText(run.Text[written..end], false, parts);
    }

    private static void AddText(string text, bool isMatch, List<SnippetPart> parts)
    {
        if (text.Length > 0) parts.Add(new SnippetPart(text, isMatch));
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
