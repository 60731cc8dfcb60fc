using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Goes through an <see cref="InvertedRun"/> term by term: length of the letters, number of postings (32 bits each), letters (an even number of bytes, the last one unused if need be), papers of the postings within their window (16 bits each), what else each says; then in some runs how many bytes their positions take (32 bits), and these.</summary>
/// <param name="file">Holds the run.</param>
/// <param name="run">The run.</param>
internal sealed class RunCursor(MappedFile file, InvertedRun run)
{
    private const int HeadSize = 8;
    private const int LengthSize = 4;

    private long letters;
    private int length;
    private int count;
    private long next = run.Start;

    /// <summary>Where the run begins in the file, which tells the order of runs.</summary>
    public long Start => run.Start;

    /// <summary>Bytes of the run up to the end of the term.</summary>
    public long Read => next - run.Start;

    /// <summary>Which window the papers are of.</summary>
    public int Window => run.Window;

    /// <summary>The term in UTF-8.</summary>
    public ReadOnlySpan<byte> Term => file.Slice(letters, length);

    /// <summary>Papers of the postings, numbered within the window, ascending.</summary>
    public ReadOnlySpan<ushort> Papers => MemoryMarshal.Cast<byte, ushort>(file.Slice(letters + Even(length), 2 * count));

    /// <summary>What else each posting says.</summary>
    public ReadOnlySpan<byte> Values => file.Slice(letters + Even(length) + 2L * count, run.ValueSize * count);

    /// <summary>Where the word stands in each paper, posting after posting; of runs that have positions.</summary>
    public ReadOnlySpan<byte> Positions => file.Slice(PositionsStart + LengthSize, PositionsLength);

    private long PositionsStart => letters + Even(length) + (2L + run.ValueSize) * count;

    private int PositionsLength => MemoryMarshal.Read<int>(file.Slice(PositionsStart, LengthSize));

    /// <summary>Goes to the next term; false after the last.</summary>
    public bool MoveNext()
    {
        if (next == run.End) return false;
        var head = MemoryMarshal.Cast<byte, int>(file.Slice(next, HeadSize));
        (length, count, letters) = (head[0], head[1], next + HeadSize);
        next = PositionsStart;
        if (run.HasPositions) next += LengthSize + Even(PositionsLength);
        return true;
    }

    /// <summary>Writes a term.</summary>
    /// <param name="to">End of the file.</param>
    /// <param name="term">UTF-8.</param>
    /// <param name="papers">See <see cref="Papers"/>.</param>
    /// <param name="values">See <see cref="Values"/>.</param>
    public static void Write(Stream to, ReadOnlySpan<byte> term, ReadOnlySpan<ushort> papers, ReadOnlySpan<byte> values)
    {
        to.Write(MemoryMarshal.AsBytes([term.Length, papers.Length]));
        to.Write(term);
        if (Even(term.Length) > term.Length) to.WriteByte(0);
        to.Write(MemoryMarshal.AsBytes(papers));
        to.Write(values);
    }

    /// <summary>Writes where the word of the term written last stands.</summary>
    /// <param name="to">End of the file.</param>
    /// <param name="positions">See <see cref="Positions"/>.</param>
    public static void WritePositions(Stream to, ReadOnlySpan<byte> positions)
    {
        to.Write(MemoryMarshal.AsBytes([positions.Length]));
        to.Write(positions);
        if (Even(positions.Length) > positions.Length) to.WriteByte(0);
    }

    private static int Even(int length) => length + (length & 1);
}
