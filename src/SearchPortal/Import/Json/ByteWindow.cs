using SearchPortal.Content;

namespace SearchPortal.Import.Json;

/// <summary>
/// A moving view of a stream of bytes: what was read since <see cref="Keep"/> stays in memory and can be read again,
/// up to <see cref="MaximumKept"/> bytes. Makes all line ends line feeds, and counts them.
/// </summary>
internal sealed class ByteWindow(Stream stream)
{
    /// <summary>Most bytes kept: 8 MiB, many times the longest entry known.</summary>
    public const int MaximumKept = 8 << 20;

    private const int LargestBuffer = MaximumKept + (1 << 16);

    // The indent of a line longer than this is not remembered over a refill.
    private const int LineHeadKept = 256;

    private byte[] buffer = new byte[1 << 16];
    private LineFeeds lineFeeds;
    private long origin;
    private int next;
    private int end;
    private long kept = -1;
    private long lineStart;
    private bool finished;

    /// <summary>Offset of the next byte from the start of the stream.</summary>
    public long Position => origin + next;

    /// <summary>1-based line of the next byte.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Where the next byte stands.</summary>
    public BytePlace Here => new(Position, Line, lineStart);

    /// <summary>Where the byte just read stands; it must not have been a line feed.</summary>
    public BytePlace Last => new(Position - 1, Line, lineStart);

    /// <summary>Whether reading stopped because what is kept has reached its limit; <see cref="Release"/> lets it go on.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether the stream broke off because its compression is damaged.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Passes over the mark that some programs begin UTF-8 files with.</summary>
    public void SkipByteOrderMark()
    {
        while (end < 3 && Fill()) { }
        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8)) next = 3;
        lineStart = Position;
    }

    /// <summary>Reads the next byte; false at the end and when the window is full.</summary>
    public bool TryRead(out byte value)
    {
        if (next == end && !Fill())
        {
            value = 0;
            return false;
        }
        value = buffer[next++];
        if (value == '\n') StartLine();
        return true;
    }

    /// <summary>Reads on to the next of the given bytes and reads that one too; false as <see cref="TryRead"/>. A line feed must be among them.</summary>
    public bool TryReadTo(ReadOnlySpan<byte> any, out byte value)
    {
        while (next < end || Fill())
        {
            int skipped = buffer.AsSpan(next, end - next).IndexOfAny(any);
            next = skipped < 0 ? end : next + skipped;
            if (skipped >= 0) return TryRead(out value);
        }
        value = 0;
        return false;
    }

    /// <summary>Keeps everything from a place on. The place must be in the window.</summary>
    public void Keep(BytePlace from)
    {
        kept = from.Offset;
        IsFull = false;
    }

    /// <summary>Keeps nothing.</summary>
    public void Release()
    {
        kept = -1;
        IsFull = false;
    }

    /// <summary>Whether <see cref="Rewind"/> can go to a place.</summary>
    public bool Holds(BytePlace place) => place.Offset >= origin;

    /// <summary>Goes back to a place that the window still holds.</summary>
    public void Rewind(BytePlace to)
    {
        next = (int)(to.Offset - origin);
        (Line, lineStart) = (to.Line, to.LineStart);
        IsFull = false;
    }

    /// <summary>The bytes from one offset up to another; both must be in the window. Valid until the next read.</summary>
    public ReadOnlyMemory<byte> Slice(long from, long to) => buffer.AsMemory((int)(from - origin), (int)(to - from));

    /// <summary>As <see cref="Slice"/>; empty when the bytes are no longer in the window.</summary>
    public ReadOnlySpan<byte> Find(long from, long to) => from < origin ? [] : Slice(from, to).Span;

    /// <summary>Column of the byte just read if only blanks stand before it in its line; else -1.</summary>
    public int ColumnAfterBlanks()
    {
        int start = (int)(lineStart - origin);
        if (start < 0) return -1;
        var before = buffer.AsSpan(start, next - 1 - start);
        return before.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 ? before.Length : -1;
    }

    /// <summary>Number of blanks that the present line begins with; 0 when its beginning is out of sight.</summary>
    public int Indent()
    {
        int start = (int)(lineStart - origin);
        return start < 0 ? 0 : Math.Max(0, buffer.AsSpan(start, next - start).IndexOfAnyExcept((byte)' ', (byte)'\t'));
    }

    private void StartLine()
    {
        Line++;
        lineStart = Position;
    }

    private bool Fill()
    {
        if (finished || IsFull) return false;
        MakeRoom();
        if (IsFull) return false;
        int count = ReadSome();
        finished = count == 0;
        end += lineFeeds.Unify(buffer.AsSpan(end, count));
        // A piece of one line feed, behind the return of the piece before, adds nothing.
        return !finished && (next < end || Fill());
    }

    private void MakeRoom()
    {
        if (end < buffer.Length) return;
        int from = kept >= 0 ? (int)(kept - origin) : end;
        int lineHead = (int)Math.Max(0, lineStart - origin);
        if (from - lineHead is > 0 and <= LineHeadKept) from = lineHead;
        if (end - from >= MaximumKept)
        {
            IsFull = true;
            return;
        }
        bool grow = end - from > buffer.Length / 2 && buffer.Length < LargestBuffer;
        Move(from, grow ? new byte[Math.Min(buffer.Length * 2, LargestBuffer)] : buffer);
    }

    private void Move(int from, byte[] target)
    {
        buffer.AsSpan(from, end - from).CopyTo(target);
        buffer = target;
        origin += from;
        next -= from;
        end -= from;
    }

    private int ReadSome()
    {
        try
        {
            return stream.Read(buffer, end, buffer.Length - end);
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
            return 0;
        }
    }
}
