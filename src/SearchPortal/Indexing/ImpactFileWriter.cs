using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Writes an <see cref="ImpactFile"/> posting by posting, term by term.</summary>
internal sealed class ImpactFileWriter : IDisposable
{
    private readonly FileStream file;
    private readonly List<int> ends = [];
    private readonly List<int> counts = [];
    private readonly List<long> offsets = [];
    private readonly List<byte> letters = [];
    private readonly List<ImpactWindow> windows = [];
    private readonly List<ushort> documents = [];
    private readonly List<ushort> impacts = [];

    /// <summary>Begins a file.</summary>
    /// <param name="path">Must not exist.</param>
    public ImpactFileWriter(string path)
    {
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(stackalloc byte[ImpactFile.HeadSize]);
    }

    /// <summary>Adds a document to the term that is under way.</summary>
    /// <param name="document">Above the one before.</param>
    /// <param name="impact">What the term is worth in it.</param>
    public void Add(int document, ushort impact)
    {
        int window = document / ImpactFile.WindowSize;
        if (windows.Count == 0 || windows[^1].Window != window) windows.Add(new ImpactWindow(window, 0));
        windows[^1] = new ImpactWindow(window, windows[^1].Count + 1);
        documents.Add((ushort)document);
        impacts.Add(impact);
    }

    /// <summary>Adds documents of one window to the term that is under way.</summary>
    /// <param name="window">Its number.</param>
    /// <param name="places">Of the documents in the window, ascending, above those before.</param>
    /// <param name="worths">What the term is worth in each.</param>
    public void Add(int window, ReadOnlySpan<ushort> places, ReadOnlySpan<ushort> worths)
    {
        if (places.Length == 0) return;
        if (windows.Count == 0 || windows[^1].Window != window) windows.Add(new ImpactWindow(window, 0));
        windows[^1] = new ImpactWindow(window, windows[^1].Count + places.Length);
        documents.AddRange(places);
        impacts.AddRange(worths);
    }

    /// <summary>Ends a term; one without documents is left out.</summary>
    /// <param name="term">UTF-8, above the one before.</param>
    public void EndTerm(ReadOnlySpan<byte> term)
    {
        if (documents.Count == 0) return;
        letters.AddRange(term);
        ends.Add(letters.Count);
        counts.Add(documents.Count);
        offsets.Add(file.Position);
        WritePostings();
        windows.Clear();
        documents.Clear();
        impacts.Clear();
    }

    /// <summary>Writes the tables and completes the file.</summary>
    /// <param name="averageLength">Of all documents, which all impacts depend on.</param>
    /// <param name="lengths">Of each document by number; 0 for those that are removed or have no terms.</param>
    public void Complete(float averageLength, ReadOnlySpan<int> lengths)
    {
        Align();
        Span<long> head = [offsets.Count, file.Position, file.Position + 4L * ends.Count, 0, 0, BitConverter.SingleToInt32Bits(averageLength), 0, lengths.Length, 0];
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ends)));
        file.Write(CollectionsMarshal.AsSpan(letters));
        Align();
        head[3] = file.Position;
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(counts)));
        Align();
        head[4] = file.Position;
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(offsets)));
        head[6] = file.Position;
        file.Write(MemoryMarshal.AsBytes(lengths));
        Align();
        head[8] = file.Position;
        file.Write(TermSlots.Build(CollectionsMarshal.AsSpan(ends), CollectionsMarshal.AsSpan(letters)));
        file.Position = 0;
        file.Write(MemoryMarshal.AsBytes(head));
        file.Dispose();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    private void WritePostings()
    {
        int count = windows.Count;
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in count)));
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(windows)));
        int from = 0;
        foreach (var window in windows)
        {
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(documents).Slice(from, window.Count)));
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(impacts).Slice(from, window.Count)));
            from += window.Count;
        }
    }

    private void Align()
    {
        while (file.Position % 8 != 0) file.WriteByte(0);
    }
}
