using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Finds what a posting of a term says of its positions; fastest when postings are asked for in ascending order.</summary>
/// <param name="file">Holds them.</param>
/// <param name="starts">Where the starts of the blocks begin.</param>
/// <param name="end">Where the postings end.</param>
/// <param name="count">How many postings there are.</param>
internal struct PositionCursor(MappedFile file, long starts, long end, int count)
{
    private const int MostBytes = 1 << 30;

    private readonly long first = starts + (long)sizeof(uint) * Math.Max(0, (count - 1) / PositionFile.BlockSize);
    private int posting = int.MaxValue;
    private long at;

    /// <summary>All postings.</summary>
    public readonly ReadOnlySpan<byte> All => file.Slice(first, (int)(end - first));

    /// <summary>Bytes that begin with a posting.</summary>
    /// <param name="wanted">Its number.</param>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public ReadOnlySpan<byte> this[int wanted]
    {
        get
        {
            if ((uint)(wanted - posting) > PositionFile.BlockSize) GoToBlock(wanted / PositionFile.BlockSize);
            // More than the term's, so that several bytes are read at once.
            var rest = file.Slice(at, (int)Math.Min(file.Length - at, MostBytes));
            int before = PositionCode.LengthOf(rest, wanted - posting);
            (at, posting) = (at + before, wanted);
            return rest[before..];
        }
    }

    private void GoToBlock(int next)
    {
        (posting, at) = (next * PositionFile.BlockSize, first);
        if (next > 0) at += MemoryMarshal.Read<uint>(file.Slice(starts + (long)sizeof(uint) * (next - 1), sizeof(uint)));
    }
}
