namespace SearchPortal.Import.Bibtex;

/// <summary>Cuts a BibTeX file into its blocks. Text between them is ignored, a block that never closes is reported and its neighbours survive.</summary>
internal sealed class BibtexScanner
{
    /// <summary>Longest block read, in UTF-16 units; a longer one is left out with a report.</summary>
    public const int MaximumLength = 4_000_000;

    private readonly TextWindow window;
    private readonly BibtexMarks marks;
    private readonly BibtexProblems problems;

    /// <param name="text">Read once from start to end, in pieces.</param>
    /// <param name="problems">Where faults go.</param>
    public BibtexScanner(TextReader text, BibtexProblems problems)
    {
        window = new TextWindow(text);
        marks = new BibtexMarks(window);
        this.problems = problems;
    }

    /// <summary>The blocks in their order.</summary>
    public IEnumerable<BibtexBlock> Read()
    {
        while (marks.First is not null || marks.Advance())
        {
            if (marks.First is not { } mark) continue;
            if (mark.End is long end && end - mark.Start <= MaximumLength)
            {
                yield return Cut(mark, end);
                Leave(mark, end);
            }
            else if (mark.End is not null || mark.IsBroken || marks.Position - mark.Start > MaximumLength || !marks.Advance())
            {
                if (Rescue(mark) is { } block) yield return block;
                marks.Resynchronise();
            }
        }
    }

    private BibtexBlock Cut(BibtexMark mark, long end) => Cut(mark, window.Slice(mark.BodyStart, end - 1).ToString());

    private BibtexBlock Cut(BibtexMark mark, string body) => new(
        mark.Type,
        body,
        mark.Line,
        mark.Line + window.Slice(mark.Start, mark.BodyStart).Count('\n'));

    private void Leave(BibtexMark mark, long end)
    {
        while (window.End < end + BibtexMarks.Surroundings && marks.Advance()) { }
        if (LooksLikeFields(window.Slice(end, Math.Min(window.End, end + BibtexMarks.Surroundings))))
            problems.Error(mark.Line, null, "the text behind this entry looks like fields of it and was not read", "take out the closing brace that ends the entry too early");
        if (marks.Leave(end) is { } swallowed)
            problems.Warn(swallowed.Line, null, $"what looks like an entry here was read as text inside the entry of line {mark.Line}", "if it is an entry of its own, close the one before it");
    }

    private BibtexBlock? Rescue(BibtexMark mark)
    {
        long limit = marks.NextAtLineStart?.Start ?? marks.Position;
        bool tooLong = (mark.End ?? limit) - mark.Start > MaximumLength;
        if (!tooLong && EndByBibtex(window.Slice(mark.Start, limit), mark) is int length)
        {
            problems.Warn(mark.Line, null, "a backslash before a closing brace was read as a letter of the text", "write no backslash before a brace that ends a field");
            return Cut(mark, mark.Start + length) with { BackslashHidesNothing = true };
        }
        if (!tooLong && mark.IsUnclosed && !HasFieldInValue(window.Slice(mark.BodyStart, limit)))
        {
            problems.Warn(mark.Line, null, "the entry lacks its closing delimiter, all before the next entry was read as its own", "close the entry with a brace");
            return Cut(mark, window.Slice(mark.BodyStart, limit).ToString());
        }
        if (tooLong) problems.Error(mark.Line, null, $"the entry is longer than {MaximumLength} characters or never closes, it was left out", "close the entry with a brace, or shorten it");
        else problems.Error(mark.Line, null, "the entry never closes, it was left out", "look for a missing closing brace in it");
        return null;
    }

    /// <summary>Where a block ends when, as in BibTeX itself, a backslash hides no brace; null unless only blanks follow it.</summary>
    private static int? EndByBibtex(ReadOnlySpan<char> text, BibtexMark mark)
    {
        if (mark.IsRound) return null;
        int depth = 0;
        for (int i = (int)(mark.BodyStart - mark.Start) - 1; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return text[(i + 1)..].IsWhiteSpace() ? i + 1 : null;
        }
        return null;
    }

    /// <summary>Whether a value holds what looks like a field: "{A title, year = {2020}" shows that it is the value that does not close.</summary>
    private static bool HasFieldInValue(ReadOnlySpan<char> body)
    {
        int depth = 0;
        char previous = '\0';
        foreach (char c in body)
        {
            if (c == '{' && depth++ > 0 && previous == '=') return true;
            if (c == '}') depth--;
            if (!char.IsWhiteSpace(c)) previous = c;
        }
        return false;
    }

    private static bool LooksLikeFields(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        if (rest is not ([',' or '}', ..])) return false;
        rest = rest.TrimStart(" \t\r\n,}");
        int name = 0;
        while (name < rest.Length && char.IsAsciiLetter(rest[name])) name++;
        return name > 1 && rest[name..].TrimStart() is ['=', ..];
    }
}
