namespace SearchPortal.Indexing;

/// <summary>The terms of several runs, ascending by their UTF-8, each once.</summary>
/// <typeparam name="T">What a posting says beside its paper.</typeparam>
internal sealed class InvertedTerms<T>
    where T : unmanaged
{
    private readonly PriorityQueue<RunCursor<T>, RunCursor<T>> waiting = new(Comparer<RunCursor<T>>.Create(Compare));
    private readonly List<RunCursor<T>> current = [];

    /// <summary>Stands before the first term.</summary>
    /// <param name="file">Holds the runs; null for none.</param>
    /// <param name="runs">The runs in the order of their papers.</param>
    public InvertedTerms(MappedFile? file, IReadOnlyList<InvertedRun> runs)
    {
        foreach (var run in runs) current.Add(new RunCursor<T>(file!, run));
    }

    /// <summary>The term in UTF-8.</summary>
    public ReadOnlySpan<byte> Term => current[0].Term;

    /// <summary>The runs that have it, papers ascending from one to the next.</summary>
    public IReadOnlyList<RunCursor<T>> Runs => current;

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

    private static int Compare(RunCursor<T> one, RunCursor<T> other) =>
        one.Term.SequenceCompareTo(other.Term) is var order and not 0 ? order : one.Start.CompareTo(other.Start);
}
