using SearchPortal.Content;

namespace SearchPortal.Import.Bibtex;

/// <summary>The part of a text that is in memory, its lines ended by line feeds. Positions count UTF-16 units from the start of the text.</summary>
internal sealed class TextWindow(TextReader text)
{
    private const int ChunkLength = 1 << 15;

    private char[] buffer = new char[4 * ChunkLength];
    private LineFeeds lineFeeds;
    private int length;

    /// <summary>Position of the first unit in memory.</summary>
    public long Start { get; private set; }

    /// <summary>Position behind the last unit in memory.</summary>
    public long End => Start + length;

    /// <summary>Whether the text has been read to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The text between two positions in memory.</summary>
    public ReadOnlySpan<char> Slice(long from, long to) => buffer.AsSpan((int)(from - Start), (int)(to - from));

    /// <summary>Reads on; what stands before a position may be forgotten.</summary>
    public void Fill(long keepFrom)
    {
        if (buffer.Length - length < ChunkLength) MakeRoom((int)Math.Clamp(keepFrom - Start, 0, length));
        int read = ReadChunk();
        length += lineFeeds.Unify(buffer.AsSpan(length, read));
        IsComplete = read == 0;
    }

    private void MakeRoom(int unneeded)
    {
        // Moving only when half of the memory can go keeps the total of all moves linear.
        if (unneeded >= buffer.Length / 2)
        {
            buffer.AsSpan(unneeded, length - unneeded).CopyTo(buffer);
            length -= unneeded;
            Start += unneeded;
        }
        else
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private int ReadChunk()
    {
        try
        {
            return text.Read(buffer, length, ChunkLength);
        }
        catch (InvalidDataException)
        {
            // Damaged compression: reported when the file was opened, here it is the end of the text.
            return 0;
        }
    }
}
