using System.Runtime.InteropServices;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>A run of a text with the places in it that match, found once.</summary>
/// <param name="Run">Literal text or TeX.</param>
/// <param name="Offset">Where the run begins in the text of all runs.</param>
/// <param name="Matches">Ascending and apart from each other; a longer match stands for those inside it. Empty for TeX.</param>
internal readonly record struct MarkedRun(MathText.Run Run, int Offset, List<WordPlace> Matches)
{
    /// <summary>The one run of a text without math.</summary>
    /// <param name="text">Not empty.</param>
    /// <param name="matches">In any order; is sorted.</param>
    public static MarkedRun Plain(string text, List<WordPlace> matches) => new(new MathText.Run(text, false), 0, Apart(matches));

    /// <summary>The runs of a text.</summary>
    /// <param name="text">In the portal's form.</param>
    /// <param name="matches">Says whether a token is to be marked; null when none is.</param>
    public static List<MarkedRun> Split(string text, Predicate<Token>? matches)
    {
        var marked = new List<MarkedRun>();
        int offset = 0;
        foreach (var run in MathText.Split(text))
        {
            marked.Add(new MarkedRun(run, offset, run.IsMath || matches is null ? [] : Apart(Places(run.Text, matches))));
            offset += run.Text.Length;
        }
        return marked;
    }

    /// <summary>The runs of a text with places found in it before; null when what is shown of it differs from the text by more than the signs around formulas.</summary>
    /// <param name="text">In the portal's form.</param>
    /// <param name="matches">Places in the text.</param>
    public static List<MarkedRun>? Split(string text, List<WordPlace> matches)
    {
        var marked = new List<MarkedRun>();
        int offset = 0;
        foreach (var run in MathText.Split(text))
        {
            if (!run.IsMath && !text.AsSpan(run.Start).StartsWith(run.Text)) return null;
            marked.Add(new MarkedRun(run, offset, run.IsMath ? [] : Apart(Between(matches, run.Start, run.Start + run.Text.Length))));
            offset += run.Text.Length;
        }
        return marked;
    }

    /// <summary>Appends the part of the run between two of its places.</summary>
    public void AddParts(int start, int end, List<SnippetPart> parts)
    {
        if (Run.IsMath) parts.Add(new SnippetPart(Run.Text, isMath: true));
        else AddParts(Run.Text.AsMemory(), 0, start, end, Matches, parts);
    }

    /// <summary>Appends the part of a text without math between two of its places.</summary>
    /// <param name="letters">The text, or a part of it.</param>
    /// <param name="offset">Where that part begins.</param>
    /// <param name="start">First character to append, counted from the beginning of the text.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="matches">In the whole text, ascending and apart.</param>
    /// <param name="parts">Takes what is appended.</param>
    public static void AddParts(ReadOnlyMemory<char> letters, int offset, int start, int end, List<WordPlace> matches, List<SnippetPart> parts)
    {
        int written = start;
        foreach (var match in matches)
        {
            if (match.Start < written || match.End > end) continue;
            if (match.Start > written) parts.Add(new SnippetPart(letters[(written - offset)..(match.Start - offset)]));
            parts.Add(new SnippetPart(letters[(match.Start - offset)..(match.End - offset)], IsMatch: true));
            written = match.End;
        }
        if (written < end) parts.Add(new SnippetPart(letters[(written - offset)..(end - offset)]));
    }

    private static List<WordPlace> Places(string text, Predicate<Token> matches) =>
        TextTokenizer.Tokenize(text).FindAll(matches).ConvertAll(token => new WordPlace(token.Start, token.End, token.Word.Hash));

    /// <summary>Those that lie between two places of a text, counted from the first.</summary>
    private static List<WordPlace> Between(List<WordPlace> matches, int start, int end)
    {
        var inside = new List<WordPlace>(matches.Count);
        foreach (var match in matches)
            if (match.Start >= start && match.End <= end) inside.Add(match with { Start = match.Start - start, End = match.End - start });
        return inside;
    }

    /// <summary>Sorts matches and keeps those that are apart from each other.</summary>
    public static List<WordPlace> Apart(List<WordPlace> matches)
    {
        if (matches.Count < 2) return matches;
        matches.Sort(static (a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        int kept = 0;
        foreach (var match in CollectionsMarshal.AsSpan(matches))
            if (kept == 0 || match.Start >= matches[kept - 1].End) matches[kept++] = match;
        matches.RemoveRange(kept, matches.Count - kept);
        return matches;
    }
}
