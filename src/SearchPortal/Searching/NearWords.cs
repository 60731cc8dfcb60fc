using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Words that begin as a word would with one slip mended: a letter too many, too few or wrong, or two letters swapped.</summary>
internal static class NearWords
{
    private const int MaximumLetters = 64;
    private const int MaximumLength = 24;
    private const int Short = 5;

    /// <summary>The word in other spellings; their ranges are not empty and may overlap.</summary>
    /// <param name="words">The dictionary.</param>
    /// <param name="typed">The word as typed; longer than 24 letters it has none.</param>
    /// <param name="first">The first letter that may be wrong, from 0.</param>
    /// <param name="end">One past the last.</param>
    public static List<TypedWord> Find(CompletionDictionary words, string typed, int first, int end)
    {
        var found = new List<TypedWord>();
        if (typed.Length > MaximumLength) return found;
        var mended = new List<(WordRange Range, int Length)>();
        var range = words.Narrow(words.All, 0, typed.AsSpan(0, first));
        for (int at = first; at < Math.Min(end, typed.Length) && !range.IsEmpty; at++)
        {
            AddMended(words, range, typed, at, mended);
            range = words.Narrow(range, at, typed.AsSpan(at, 1));
        }
        foreach (var (spelling, length) in mended)
            if (!spelling.IsEmpty) found.Add(TypedWord.Of(words, typed, spelling, length));
        return found;
    }

    /// <summary>Adds those that have the slip at one place.</summary>
    private static void AddMended(CompletionDictionary words, WordRange range, string typed, int at, List<(WordRange, int)> mended)
    {
        var rest = typed.AsSpan(at);
        bool isLast = rest.Length == 1;
        // Without its last letter a word begins as all that could be meant; one of few letters, as too many others.
        if (!isLast || typed.Length > Short) mended.Add((words.Narrow(range, at, rest[1..]), typed.Length - 1));
        if (isLast && typed.Length > Short) return;
        if (!isLast && rest[0] != rest[1]) mended.Add((words.Narrow(range, at, $"{rest[1]}{rest[0]}{rest[2..]}"), typed.Length));
        int from = range.From;
        while (from < range.To && words[from].Length == at) from++;
        for (int letters = 0; from < range.To && letters < MaximumLetters; letters++)
        {
            char letter = words[from][at];
            var same = words.Narrow(new WordRange(from, range.To), at, [letter]);
            if (letter != rest[0])
            {
                if (!isLast) mended.Add((words.Narrow(same, at + 1, rest[1..]), typed.Length));
                mended.Add((words.Narrow(same, at + 1, rest), typed.Length + 1));
            }
            from = same.To;
        }
    }
}
