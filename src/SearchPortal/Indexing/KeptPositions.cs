namespace SearchPortal.Indexing;

/// <summary>Positions of the former generation that hold in the next: those of the documents that are still there.</summary>
/// <param name="words">The former postings; disposed with this.</param>
/// <param name="positions">The former positions; disposed with this.</param>
/// <param name="numbers">What numbers the former documents have now; -1 for those that are gone.</param>
internal sealed class KeptPositions(ImpactFile words, PositionFile positions, int[] numbers) : IDisposable
{
    /// <summary>Adds the postings of a term whose documents are still there.</summary>
    /// <param name="term">Its number.</param>
    /// <param name="to">Takes them.</param>
    public void Copy(int term, PositionFileWriter to)
    {
        var documents = words.Postings(term);
        long[] starts = documents.Starts();
        var postings = positions.Find(term, documents.Documents).All;
        for (int i = 0, at = 0; i < starts.Length; i++)
        {
            var window = documents.Windows[i];
            at += to.Add(postings[at..], documents.DocumentsAt(starts[i], window.Count), numbers.AsSpan(window.Window * ImpactFile.WindowSize));
        }
    }

    /// <summary>Unmaps the files.</summary>
    public void Dispose()
    {
        words.Dispose();
        positions.Dispose();
    }
}
