namespace SearchPortal.Import.Archives;

/// <summary>An archive of which at most 32 MB are read for the list of its files, which is held in memory whole; more ends in <see cref="InvalidDataException"/>.</summary>
/// <param name="inner">Disposed with it.</param>
internal sealed class ListedStream(Stream inner) : Stream
{
    /// <summary>Most bytes of the list: more than 100,000 files with names of 200 letters.</summary>
    public const long Longest = 32 << 20;

    private long read;

    /// <summary>Whether the list has been read; from then on nothing is counted.</summary>
    public bool IsListed { get; set; }

    /// <summary>Whether the list was too long.</summary>
    public bool IsTooLong => !IsListed && read > Longest;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int got = inner.Read(buffer);
        // A stream without places is copied first: the limit of all files is the one that counts.
        if (!IsListed && (read += got) > (CanSeek ? Longest : ArchiveReader.MaximumLength)) throw new InvalidDataException("The list of files is too long.");
        return got;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
