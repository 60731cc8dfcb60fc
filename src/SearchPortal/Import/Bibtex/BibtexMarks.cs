using System.Buffers;

namespace SearchPortal.Import.Bibtex;

/// <summary>
/// Finds in one pass where entries begin and end. Every mark gets its own end, also one inside another, so that nothing has to be
/// read again when the outer one turns out never to close.
/// </summary>
internal sealed class BibtexMarks(TextWindow window)
{
    /// <summary>Units around a position that may be looked at; a header is never longer.</summary>
    public const int Surroundings = 300;

    private static readonly SearchValues<char> Outside = SearchValues.Create("@\n");
    private static readonly SearchValues<char> Inside = SearchValues.Create("@\n{}\")\\");

    private readonly Queue<BibtexMark> pending = new();
    private readonly LinkedList<BibtexMark> open = new();
    private long position;
    private long lineStart;
    private int line = 1;
    private int depth;
    private bool waitsForLineStart;

    /// <summary>The first mark not dealt with; null when none was found yet.</summary>
    public BibtexMark? First => pending.TryPeek(out var mark) ? mark : null;

    /// <summary>Position up to which the text was searched.</summary>
    public long Position => position;

    /// <summary>The first mark behind the current one at the start of a line; null when none was found yet.</summary>
    public BibtexMark? NextAtLineStart => pending.Skip(1).FirstOrDefault(mark => mark.IsAtLineStart);

    /// <summary>Reads on. False at the end of the text.</summary>
    public bool Advance()
    {
        if (window.IsComplete) return false;
        window.Fill((First?.Start ?? position) - Surroundings);
        Search();
        return true;
    }

    /// <summary>Leaves the first mark and those inside it.</summary>
    /// <returns>The first mark inside that begins a line and is a whole entry in itself; null when there is none.</returns>
    public BibtexMark? Leave(long end)
    {
        BibtexMark? swallowed = null;
        for (var mark = pending.Dequeue(); First is { } inner && inner.Start < end; pending.Dequeue())
            if (inner is { IsAtLineStart: true, End: not null } && !mark.IsComment) swallowed ??= inner;
        return swallowed;
    }

    /// <summary>Gives the first mark up and goes on at the next that begins a line.</summary>
    public void Resynchronise()
    {
        do pending.Dequeue();
        while (First is { IsAtLineStart: false });

        waitsForLineStart = First is null;
        while (open.First is { } oldest && (First is null || oldest.Value.Start < First.Start)) open.RemoveFirst();
    }

    private void Search()
    {
        while (position < window.End)
        {
            var rest = window.Slice(position, window.End);
            int next = rest.IndexOfAny(open.Count == 0 ? Outside : Inside);
            position += next < 0 ? rest.Length : next;
            if (next < 0) return;
            if (rest[next] is '@' or '\\' && !window.IsComplete && window.End - position < Surroundings) return;
            Take(rest[next]);
        }
    }

    private void Take(char c)
    {
        long here = position++;
        switch (c)
        {
            case '\n': (line, lineStart) = (line + 1, position); break;
            case '\\': position = Math.Min(position + EscapedLength(), window.End); break;
            case '{': depth++; break;
            case '}': CloseBrace(); break;
            case ')': CloseRound(); break;
            case '"': ToggleQuotation(); break;
            default: TakeHeader(here); break;
        }
    }

    // The line break behind a backslash still has to be counted.
    private int EscapedLength() => position < window.End && window.Slice(position, position + 1)[0] == '\n' ? 0 : 1;

    private void CloseBrace()
    {
        if (depth == 0) return;
        depth--;
        while (open.Last?.Value is { } mark && depth < mark.BodyDepth)
        {
            open.RemoveLast();
            if (mark.IsRound) mark.IsBroken = true;
            else mark.End = position;
        }
    }

    private void CloseRound()
    {
        if (open.Last?.Value is not { IsRound: true, IsQuoting: false } mark || depth != mark.BodyDepth) return;
        mark.End = position;
        open.RemoveLast();
    }

    private void ToggleQuotation()
    {
        if (open.Last?.Value is { } mark && depth == mark.BodyDepth) mark.IsQuoting = !mark.IsQuoting;
    }

    private void TakeHeader(long at)
    {
        var before = window.Slice(Math.Max(window.Start, lineStart), at);
        bool isAtLineStart = window.Start <= lineStart && before.Length <= Surroundings && before.IsWhiteSpace();
        var header = BibtexHeader.Read(window.Slice(at, Math.Min(window.End, at + Surroundings)), isAtLineStart);
        if (header is not { } found || (waitsForLineStart && !isAtLineStart) || (open.Count == 0 && IsPlainText(before))) return;

        if (isAtLineStart) BreakUnfinished();
        if (open.Count == 0) depth = 0;
        var mark = new BibtexMark(at, at + found.Length, found.Type, line) { IsAtLineStart = isAtLineStart, IsRound = found.IsRound, Depth = depth };
        pending.Enqueue(mark);
        open.AddLast(mark);
        waitsForLineStart = false;
        position = at + found.Length;
        depth = mark.BodyDepth;
        CountLines(at);
    }

    /// <summary>An address (me@example.org) or a line that a percent sign makes a comment.</summary>
    private static bool IsPlainText(ReadOnlySpan<char> before) =>
        before[..Math.Min(before.Length, Surroundings)].TrimStart() is ['%', ..] || (before.Length > 0 && char.IsLetterOrDigit(before[^1]));

    /// <summary>Between the fields of an entry no other can begin: the open one lacks its end.</summary>
    private void BreakUnfinished()
    {
        if (open.Last?.Value is not { IsComment: false, IsQuoting: false } mark || depth != mark.BodyDepth) return;
        mark.IsBroken = mark.IsUnclosed = true;
        open.RemoveLast();
    }

    private void CountLines(long from)
    {
        int newlines = window.Slice(from, position).Count('\n');
        if (newlines == 0) return;
        line += newlines;
        lineStart = from + window.Slice(from, position).LastIndexOf('\n') + 1;
    }
}
