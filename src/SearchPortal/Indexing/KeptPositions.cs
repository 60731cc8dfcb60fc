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
        var postings = positions.Find(term, documents.Documents).All;
        // An update removes few documents: of most words nothing is gone.
        if (AreAllThere(documents)) to.Add(postings);
        else CopyThose(documents, postings, to);
    }

    private bool AreAllThere(ImpactPostings documents)
    {
        long[] starts = documents.Starts();
        for (int i = 0; i < starts.Length; i++)
        {
            var window = documents.Windows[i];
            var known = numbers.AsSpan(window.Window * ImpactFile.WindowSize);
            foreach (ushort document in documents.DocumentsAt(starts[i], window.Count))
                if (known[document] < 0) return false;
        }
        return true;
    }

    private void CopyThose(ImpactPostings documents, ReadOnlySpan<byte> postings, PositionFileWriter to)
    {
        long[] starts = documents.Starts();
        int from = 0, end = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            var window = documents.Windows[i];
            var known = numbers.AsSpan(window.Window * ImpactFile.WindowSize);
            foreach (ushort document in documents.DocumentsAt(starts[i], window.Count))
            {
                int next = end + PositionCode.LengthOf(postings[end..], 1);
                if (known[document] < 0)
                {
                    to.Add(postings[from..end]);
                    from = next;
                }
                end = next;
            }
        }
        to.Add(postings[from..end]);
    }

    /// <summary>Unmaps the files.</summary>
    public void Dispose()
    {
        words.Dispose();
        positions.Dispose();
    }
}
