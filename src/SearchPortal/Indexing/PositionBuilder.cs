namespace SearchPortal.Indexing;

/// <summary>Makes a <see cref="PositionFile"/> beside an <see cref="ImpactFile"/>, term by term in the same order.</summary>
/// <param name="path">Must not exist.</param>
/// <param name="numbers">What numbers papers have.</param>
/// <param name="kept">What an update takes over; null for nothing.</param>
internal sealed class PositionBuilder(string path, DocumentNumbers numbers, KeptPositions? kept = null) : IDisposable
{
    private readonly PositionFileWriter file = new(path);

    /// <summary>Takes over what is still there of a term that was there before.</summary>
    /// <param name="term">Its number then.</param>
    public void Keep(int term) => kept!.Copy(term, file);

    /// <summary>Adds the postings of papers that were added.</summary>
    public void Add(RunCursor run) => file.Add(run.Positions, run.Papers, numbers.Added.AsSpan(run.Window * ImpactFile.WindowSize));

    /// <summary>Ends a term.</summary>
    public void EndTerm() => file.EndTerm();

    /// <summary>Completes the file.</summary>
    public void Complete() => file.Complete();

    /// <summary>Closes all files.</summary>
    public void Dispose()
    {
        file.Dispose();
        kept?.Dispose();
    }
}
