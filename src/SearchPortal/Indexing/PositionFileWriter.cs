using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="PositionFile"/> term by term.</summary>
internal sealed class PositionFileWriter : IDisposable
{
    private readonly FileStream file;
    private readonly List<long> offsets = [];
    private readonly List<byte> postings = [];
    private readonly List<uint> starts = [];

    /// <summary>Begins a file.</summary>
    /// <param name="path">Must not exist.</param>
    public PositionFileWriter(string path)
    {
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(stackalloc byte[PositionFile.HeadSize]);
    }

    /// <summary>Adds postings of the term that is under way, but for those of documents that are gone.</summary>
    /// <param name="more">Begin with them, in the order of their documents.</param>
    /// <param name="documents">Their documents.</param>
    /// <param name="numbers">What number each has now; -1 where it is gone.</param>
    /// <returns>How many bytes all of them take.</returns>
    public int Add(ReadOnlySpan<byte> more, ReadOnlySpan<ushort> documents, ReadOnlySpan<int> numbers)
    {
        int at = 0, waiting = 0;
        foreach (ushort document in documents)
        {
            waiting++;
            if (numbers[document] >= 0) continue;
            at += Add(more[at..], waiting - 1);
            at += PositionCode.LengthOf(more[at..], 1);
            waiting = 0;
        }
        return at + Add(more[at..], waiting);
    }

    private int Add(ReadOnlySpan<byte> more, int count)
    {
        int length = PositionCode.LengthOf(more, count);
        postings.AddRange(more[..length]);
        return length;
    }

    /// <summary>Ends a term; one without postings is left out, as it is of the <see cref="ImpactFile"/>.</summary>
    public void EndTerm()
    {
        if (postings.Count == 0) return;
        offsets.Add(file.Position);
        int[] documents = CountFields(CollectionsMarshal.AsSpan(postings));
        file.Write(MemoryMarshal.AsBytes<int>(documents));
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(starts)));
        file.Write(CollectionsMarshal.AsSpan(postings));
        postings.Clear();
        starts.Clear();
    }

    /// <summary>Writes the table and completes the file.</summary>
    public void Complete()
    {
        long table = file.Position;
        offsets.Add(table);
        file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(offsets)));
        file.Position = 0;
        file.Write(MemoryMarshal.AsBytes([table]));
        file.Dispose();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Counts the documents that have the term in each field, and notes where blocks start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] CountFields(ReadOnlySpan<byte> all)
    {
        int abstracts = 0, titles = 0, names = 0, posting = 0;
        bool begins = true;
        for (int at = 0; at < all.Length; at++)
        {
            int code = all[at] & PositionCode.Code;
            if (begins && posting > 0 && posting % PositionFile.BlockSize == 0) starts.Add((uint)at);
            if (code == PositionCode.TitleMark) titles++;
            else if (code == PositionCode.AuthorMark) names++;
            else if (begins) abstracts++;
            begins = all[at] >= PositionCode.Last;
            if (begins) posting++;
        }
        return [abstracts, titles, names];
    }
}
