namespace SearchPortal.Indexing;

/// <summary>The terms of several runs, ascending by their UTF-8, each once.</summary>
internal sealed class InvertedTerms
{
    private readonly PriorityQueue<RunCursor, RunCursor> waiting = new(Comparer<RunCursor>.Create(Compare));
    private readonly List<RunCursor> current = [];

    /// <summary>Stands before the first term.</summary>
    /// <param name="file">Holds the runs; null for none.</param>
    /// <param name="runs">The runs in the order of their papers.</param>
    public InvertedTerms(MappedFile? file, IReadOnlyList<InvertedRun> runs)
    {
        foreach (var run in runs) current.Add(new RunCursor(file!, run));
    }

    /// <summary>The term in UTF-8.</summary>
    public ReadOnlySpan<byte> Term => current[0].Term;

    /// <summary>The runs that have it, papers ascending from one to the next.</summary>
    public IReadOnlyList<RunCursor> Runs => current;

    /// <summary>Goes to the next term; false after the last.</summary>
    public bool MoveNext()
    {
        foreach (var run in current)
            if (run.MoveNext()) waiting.Enqueue(run, run);
        current.Clear();
        if (!waiting.TryDequeue(out var first, out _)) return false;
        current.Add(first);
        while (waiting.TryPeek(out var other, out _) && other.Term.SequenceEqual(first.Term)) current.Add(waiting.Dequeue());
        return true;
    }

    private static int Compare(RunCursor one, RunCursor other) =>
        one.Term.SequenceCompareTo(other.Term) is var order and not 0 ? order : one.Start.CompareTo(other.Start);
}
