namespace SearchPortal.Indexing;

/// <summary>Entries of the completion, numbered as the file has them.</summary>
/// <param name="Words">All words, ascending by UTF-16 units.</param>
/// <param name="Bounds">First entry of each kind, then the number of entries.</param>
/// <param name="References">What each entry stands for.</param>
/// <param name="Starts">Where each entry's words begin in <paramref name="Sequences"/>, and the end.</param>
/// <param name="Sequences">Words of all entries, see <see cref="SequenceWord"/>.</param>
internal sealed record CompletionDraft(string[] Words, int[] Bounds, long[] References, int[] Starts, int[] Sequences)
{
    /// <summary>The words of an entry.</summary>
    public ReadOnlySpan<int> Sequence(int entry) => Sequences.AsSpan(Starts[entry]..Starts[entry + 1]);

    /// <summary>The kind of an entry.</summary>
    public int KindOf(int entry)
    {
        int kind = 0;
        while (entry >= Bounds[kind + 1]) kind++;
        return kind;
    }

    /// <summary>Entries in the alphabetical order of their first texts, equal ones by number.</summary>
    public int[] Alphabetical()
    {
        int[] order = [.. Enumerable.Range(0, References.Length)];
        Array.Sort(order, (a, b) => a == b ? 0 : Compare(Sequence(a), Sequence(b)) is var texts and not 0 ? texts : a.CompareTo(b));
        return order;
    }

    private static int Compare(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            int left = Next(a, ref i), right = Next(b, ref j);
            if (left != right) return left.CompareTo(right);
            if (left < 0) return 0;
        }
    }

    /// <summary>The next plain word of an entry's first text; -1 at its end.</summary>
    private static int Next(ReadOnlySpan<int> sequence, ref int at)
    {
        while (at < sequence.Length && SequenceWord.Joined(sequence[at]) > 0) at++;
        if (at == sequence.Length || sequence[at] == SequenceWord.EndOfText) return -1;
        return SequenceWord.Number(sequence[at++]);
    }
}
