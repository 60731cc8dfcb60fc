namespace SearchPortal.Indexing;

/// <summary>
/// Impacts of the former generation that hold in the next: those of the documents that are still there. Where documents are as long on
/// average as before they are the same; where not, they are worked out again from how often each document has each term, which they tell.
/// </summary>
internal sealed class KeptImpacts : IDisposable
{
    private readonly ImpactFile file;
    private readonly int[] numbers;
    private readonly List<int> gone = [];

    /// <summary>How many documents, from the first, have the number they had or are gone.</summary>
    private readonly int settled;

    /// <summary>Takes over a file.</summary>
    /// <param name="file">The former one; disposed with this.</param>
    /// <param name="numbers">What numbers its documents have now; -1 for those that are gone.</param>
    public KeptImpacts(ImpactFile file, int[] numbers)
    {
        (this.file, this.numbers) = (file, numbers);
        for (; settled < numbers.Length && (numbers[settled] < 0 || numbers[settled] == settled); settled++)
            if (numbers[settled] < 0) gone.Add(settled);
    }

    /// <summary>How many terms there are.</summary>
    public int Terms => file.All.To;

    /// <summary>A term in UTF-8, by number.</summary>
    public ReadOnlySpan<byte> Term(int number) => file.Letters[number];

    /// <summary>Tells how long the documents are that are still there.</summary>
    /// <param name="lengths">By their numbers now.</param>
    public void CopyLengths(int[] lengths)
    {
        var known = file.Lengths;
        for (int document = 0; document < numbers.Length; document++)
            if (numbers[document] is int number and >= 0) lengths[number] = known[document];
    }

    /// <summary>Adds the documents of a term that are still there.</summary>
    /// <param name="term">Its number.</param>
    /// <param name="averageLength">Of all documents now.</param>
    /// <param name="to">Takes them.</param>
    /// <exception cref="RebuildNeededException">How often a document has the term cannot be told.</exception>
    public void Copy(int term, float averageLength, ImpactFileWriter to)
    {
        var postings = file.Postings(term);
        var starts = postings.Starts();
        for (int i = 0; i < starts.Length; i++)
        {
            var window = postings.Windows[i];
            var documents = postings.DocumentsAt(starts[i], window.Count);
            var impacts = postings.ImpactsAt(starts[i], window.Count);
            int copied = averageLength == file.AverageLength ? CopySettled(window.Window, documents, impacts, to) : 0;
            for (int at = copied; at < documents.Length; at++)
            {
                int document = window.Window * ImpactFile.WindowSize + documents[at];
                if (numbers[document] >= 0) to.Add(numbers[document], averageLength == file.AverageLength ? impacts[at] : Anew(document, impacts[at], averageLength));
            }
        }
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Adds the runs between the documents that are gone; gives how many documents it went through.</summary>
    private int CopySettled(int window, ReadOnlySpan<ushort> documents, ReadOnlySpan<ushort> impacts, ImpactFileWriter to)
    {
        int start = window * ImpactFile.WindowSize, from = 0, last = CountBelow(documents, settled - start);
        for (int i = FirstGone(start); i < gone.Count && gone[i] < start + ImpactFile.WindowSize; i++)
        {
            int end = CountBelow(documents, gone[i] - start);
            to.Add(window, documents[from..end], impacts[from..end]);
            from = end < last && documents[end] == gone[i] - start ? end + 1 : end;
        }
        to.Add(window, documents[from..last], impacts[from..last]);
        return last;
    }

    private ushort Anew(int document, ushort impact, float averageLength)
    {
        int length = file.Lengths[document];
        if (ExactBm25Similarity.FindFrequency(impact, length, file.AverageLength) is int frequency) return ExactBm25Similarity.Impact(frequency, length, averageLength);
        throw new RebuildNeededException("papers have another length on average, and one has a word too often for its impact to tell how often");
    }

    private int FirstGone(int from)
    {
        int found = gone.BinarySearch(from);
        return found < 0 ? ~found : found;
    }

    private static int CountBelow(ReadOnlySpan<ushort> documents, int end)
    {
        if (end > ushort.MaxValue) return documents.Length;
        if (end <= 0) return 0;
        int found = documents.BinarySearch((ushort)end);
        return found < 0 ? ~found : found;
    }
}
