namespace SearchPortal.Searching;

/// <summary>The documents that a counter counted: what is seldom asked of counts is read from them. Two bytes each.</summary>
internal sealed class CountedDocuments
{
    private const int RunSize = 1 << 16;

    private readonly List<(int First, int End)> runs = [];
    private ushort[] numbers = new ushort[64];
    private int count;

    /// <summary>How many runs of documents there are.</summary>
    public int Runs => runs.Count;

    /// <summary>Documents of a run, numbered from one on.</summary>
    public ReadOnlySpan<ushort> Run(int run, out int first)
    {
        first = runs[run].First;
        return numbers.AsSpan((run == 0 ? 0 : runs[run - 1].End)..runs[run].End);
    }

    /// <summary>Adds documents of a window.</summary>
    /// <param name="first">Number of the window's first document.</param>
    /// <param name="documents">Numbered within the window.</param>
    public void Add(int first, ReadOnlySpan<ushort> documents)
    {
        int length = count + documents.Length;
        if (length > numbers.Length) Array.Resize(ref numbers, Math.Max(length, 2 * numbers.Length));
        documents.CopyTo(numbers.AsSpan(count));
        count = length;
        if (runs.Count > 0 && runs[^1].First == first) runs[^1] = (first, count);
        else runs.Add((first, count));
    }

    /// <summary>Adds a document.</summary>
    public void Add(int doc) => Add(doc / RunSize * RunSize, [(ushort)doc]);

    /// <summary>Whether a document was counted.</summary>
    public bool Contains(int doc)
    {
        for (int run = 0; run < Runs; run++)
        {
            var documents = Run(run, out int first);
            if (doc - first is >= 0 and < RunSize and int number && documents.Contains((ushort)number)) return true;
        }
        return false;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        runs.Clear();
        count = 0;
    }
}
