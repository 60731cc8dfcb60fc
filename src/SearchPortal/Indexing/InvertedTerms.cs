namespace SearchPortal.Indexing;

/// <summary>The terms of several runs, ascending by their UTF-8, each once.</summary>
internal sealed class InvertedTerms
{
    /// <summary>Bytes that are read before the memory of all of them is let go: what was read is not read again.</summary>
    private const long MostRead = 1 << 26;

    private readonly PriorityQueue<RunCursor, RunCursor> waiting = new(Comparer<RunCursor>.Create(Compare));
    private readonly List<RunCursor> current = [];
    private readonly MappedFile? file;
    private long read;

    /// <summary>Stands before the first term.</summary>
    /// <param name="file">Holds the runs; null for none.</param>
    /// <param name="runs">The runs in the order of their papers.</param>
    public InvertedTerms(MappedFile? file, IReadOnlyList<InvertedRun> runs)
    {
        this.file = file;
        foreach (var run in runs) current.Add(new RunCursor(file!, run));
    }

    /// <summary>The term in UTF-8.</summary>
    public ReadOnlySpan<byte> Term => current[0].Term;

    /// <summary>The runs that have it, papers ascending from one to the next.</summary>
    public IReadOnlyList<RunCursor> Runs => current;

    /// <summary>Goes to the next term; false after the last.</summary>
    public bool MoveNext()
    {
        foreach (var run in current) Advance(run);
        current.Clear();
        if (read > MostRead)
        {
            file!.LetGo();
            read = 0;
        }
        if (!waiting.TryDequeue(out var first, out _)) return false;
        current.Add(first);
        while (waiting.TryPeek(out var other, out _) && other.Term.SequenceEqual(first.Term)) current.Add(waiting.Dequeue());
        return true;
    }

    private void Advance(RunCursor run)
    {
        long before = run.Read;
        if (run.MoveNext()) waiting.Enqueue(run, run);
        read += run.Read - before;
    }

    private static int Compare(RunCursor one, RunCursor other) =>
        one.Term.SequenceCompareTo(other.Term) is var order and not 0 ? order : one.Start.CompareTo(other.Start);
}
