using System.Buffers;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Marks the words of a query in texts and cuts out the part of a text that shows the most of them.</summary>
internal sealed class Highlighter
{
    private const string ParagraphEnd = "\n\n";

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ");

    private readonly uint[] stems;
    private readonly uint[] names;
    private readonly string[] patterns;
    private readonly bool onlyStopWords;

    /// <summary>What words that fit the patterns begin with; null when that can be anything.</summary>
    private readonly string[]? beginnings;
    private readonly List<int> at = [];
    private readonly List<WordPlace> found = [];

    /// <summary>Highlights words.</summary>
    public Highlighter(WantedTerms wanted)
    {
        patterns = [.. wanted.Patterns];
        if (patterns.Length > 0 && Array.TrueForAll(patterns, pattern => char.IsAsciiLetterOrDigit(pattern[0]))) beginnings = Array.ConvertAll(patterns, Beginning);
        onlyStopWords = wanted.Tokens.TrueForAll(token => token.Word.IsStop);
        List<uint> words = new(wanted.Tokens.Count), namesOfThem = new(wanted.Tokens.Count);
        foreach (var token in wanted.Tokens)
        {
            if (token.Word.IsStop && !onlyStopWords) continue;
            if (!words.Contains(token.Word.Hash)) words.Add(token.Word.Hash);
            if (WordSequences.HashOfNameWord(token.Word) is uint name && !namesOfThem.Contains(name)) namesOfThem.Add(name);
        }
        (stems, names) = ([.. words], [.. namesOfThem]);
    }

    private Predicate<Token>? Wanted => stems.Length == 0 && patterns.Length == 0 ? null : Matches;

    /// <summary>The whole title with its matches, about 300 characters of the abstract around its matches or its beginning, and the indices of the authors whom the query names.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="abstract">Its abstract.</param>
    /// <param name="words">Its words.</param>
    public (Snippet Title, Snippet Abstract, IReadOnlyList<int> Authors) Mark(Publication publication, StoredText @abstract, StoredWords words)
    {
        var places = words.Places;
        var title = MarkTitle(publication.Title, words.Sequences.Title, ref places);
        var snippet = @abstract.IsLiteral && @abstract.MostLength > SnippetWindow.MostWhole
            ? BestOfLiteral(@abstract, words.Sequences.Abstract, ref places)
            : Best(Runs(@abstract.ToString(), words.Sequences.Abstract, ref places));
        return (title, snippet, patterns.Length > 0 ? Matched(publication.Authors) : Named(words.Sequences.Authors));
    }

    private Snippet MarkTitle(string text, ReadOnlySpan<uint> words, ref RecordReader places)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny('$', '\n')) return Whole(Runs(text, words, ref places));
        var matches = Find(words, Fitting(text.AsMemory()), ref places);
        var parts = new List<SnippetPart>(2 * matches.Count + 1);
        MarkedRun.Plain(text, matches).AddParts(0, text.Length, parts);
        return new Snippet(parts);
    }

    private List<MarkedRun> Runs(string text, ReadOnlySpan<uint> words, ref RecordReader places)
    {
        var matches = Find(words, Fitting(text.AsMemory()), ref places);
        // What is shown is not always what is stored: then the words are looked for anew.
        if (text.Contains(ParagraphEnd, StringComparison.Ordinal)) (text, matches) = InOneParagraph(text, matches);
        if (text.Contains('$', StringComparison.Ordinal)) return MarkedRun.Split(text, matches) ?? MarkedRun.Split(text, Wanted);
        return text.Length == 0 ? [] : [MarkedRun.Plain(text, matches)];
    }

    /// <summary>The places of wanted words, good until it is called again.</summary>
    private List<WordPlace> Find(ReadOnlySpan<uint> words, WordTest? test, ref RecordReader places)
    {
        found.Clear();
        if (stems.Length + patterns.Length > 0) WordPlaces.Find(ref places, words, stems, test, found);
        return found;
    }

    private WordTest? Fitting(ReadOnlyMemory<char> text)
    {
        if (patterns.Length == 0) return null;
        if (beginnings is not null) FindPlaces(text.Span);
        return new WordTest(place => FitsPattern(text.Span[place.Start..place.End]), beginnings is null ? null : at);
    }

    /// <summary>Notes where words begin that can fit, and letters that fold to others: most texts have few such places, which is seen many letters at a time.</summary>
    private void FindPlaces(ReadOnlySpan<char> text)
    {
        at.Clear();
        foreach (string beginning in beginnings!)
            for (int from = 0; text[from..].IndexOf(beginning, StringComparison.OrdinalIgnoreCase) is int next and >= 0; from += next + 1) at.Add(from + next);
        for (int from = 0; text[from..].IndexOfAnyExceptInRange('\0', '\x7F') is int next and >= 0; from += next + 1) at.Add(from + next);
        at.Sort();
    }

    /// <summary>The letters of a pattern before its first wildcard.</summary>
    private static string Beginning(string pattern) => pattern[..pattern.AsSpan().IndexOfAny('*', '?')];

    private bool FitsPattern(ReadOnlySpan<char> written)
    {
        foreach (string pattern in patterns)
        {
            // Most words begin otherwise, which is seen without folding them.
            if (char.IsAsciiLetter(pattern[0]) && char.IsAscii(written[0]) && char.ToLowerInvariant(written[0]) != pattern[0]) continue;
            if (WordPattern.FitsWritten(pattern, written)) return true;
        }
        return false;
    }

    /// <summary>A text with a space for each end of a paragraph, and places in it.</summary>
    private static (string Text, List<WordPlace> Found) InOneParagraph(string text, List<WordPlace> found) => (text.Replace(ParagraphEnd, " ", StringComparison.Ordinal), found.ConvertAll(place =>
    {
        int shorter = text.AsSpan(0, place.Start).Count(ParagraphEnd) * (ParagraphEnd.Length - 1);
        return place with { Start = place.Start - shorter, End = place.End - shorter };
    }));

    private static Snippet Whole(List<MarkedRun> runs)
    {
        var parts = new List<SnippetPart>();
        foreach (var run in runs) run.AddParts(0, run.Run.Text.Length, parts);
        return new Snippet(parts);
    }

    private static Snippet Best(List<MarkedRun> runs)
    {
        int length = runs.Count == 0 ? 0 : runs[^1].Offset + runs[^1].Run.Text.Length;
        if (length <= SnippetWindow.MostWhole) return Whole(runs);
        var matches = new List<WordPlace>();
        foreach (var run in runs)
            foreach (var match in run.Matches) matches.Add(match with { Start = run.Offset + match.Start });
        return SnippetWindow.Of(runs, SnippetWindow.Start(matches, length), length);
    }

    /// <summary>The same of a text without math, of which no string is made but for what is shown.</summary>
    private Snippet BestOfLiteral(StoredText text, ReadOnlySpan<uint> words, ref RecordReader places)
    {
        char[] letters = ArrayPool<char>.Shared.Rent(text.MostLength);
        bool isWhole = !text.IsPlain || patterns.Length > 0;
        int length = isWhole ? text.Write(letters) : text.MostLength;
        var matches = MarkedRun.Apart(Find(words, Fitting(letters.AsMemory(0, length)), ref places));
        int start = length <= SnippetWindow.MostWhole ? 0 : SnippetWindow.Start(matches, length);
        // A character more on either side tells whether a word ends there.
        int from = Math.Max(0, start - 1), to = Math.Min(length, start + SnippetWindow.MostWhole + 1);
        if (!isWhole) text.Write(from, to, letters);
        var snippet = SnippetWindow.Of(letters.AsSpan(isWhole ? from : 0, to - from), from, start, length, matches);
        ArrayPool<char>.Shared.Return(letters);
        return snippet;
    }

    /// <summary>Indices of the names that have a word of the query, in any spelling with or without umlauts.</summary>
    private int[] Named(ReadOnlySpan<uint> authors)
    {
        List<int>? named = null;
        for (int i = 0; names.Length > 0 && authors.IndexOf(WordSequences.EndOfName) is int end and >= 0; i++)
        {
            if (authors[..end].ContainsAny(names)) (named ??= []).Add(i);
            authors = authors[(end + 1)..];
        }
        return named is null ? [] : [.. named];
    }

    private List<int> Matched(IReadOnlyList<PersonName> names)
    {
        var matched = new List<int>();
        for (int i = 0; i < names.Count; i++)
            if (MayMatch(names[i]) && TextTokenizer.Tokenize(names[i].Display).Exists(Matches)) matched.Add(i);
        return matched;
    }

    /// <summary>False for a name of plain words in which no pattern's first letters stand: most names, seen without reading their words.</summary>
    private bool MayMatch(PersonName name) => stems.Length > 0 || name.Suffix is not null || MayMatch(name.Given) || MayMatch(name.Family);

    private bool MayMatch(string part)
    {
        if (beginnings is null || part.AsSpan().ContainsAnyExcept(PlainLetters)) return true;
        foreach (string beginning in beginnings)
            if (part.Contains(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool Matches(Token token)
    {
        if (stems.Contains(token.Word.Hash) && (onlyStopWords || !token.Word.IsStop)) return true;
        foreach (string pattern in patterns)
            if (WordPattern.Fits(pattern, token.Word.Text)) return true;
        return false;
    }
}
