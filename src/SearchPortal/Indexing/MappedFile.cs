using System.IO.MemoryMappedFiles;
using System.Runtime.Intrinsics.X86;

namespace SearchPortal.Indexing;

/// <summary>A read-only file mapped into memory, lent out as spans without copying.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private const int CacheLine = 64;

    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private readonly byte* start;

    /// <summary>Maps a file whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isReadAnywhere">Whether it is read in small pieces that do not lie together, see <see cref="MemoryAdvice"/>.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public MappedFile(string path, bool isReadAnywhere = false)
    {
        Length = new FileInfo(path).Length;
        if (Length == 0) return;
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
        if (isReadAnywhere) MemoryAdvice.ReadAnywhere(start - view.PointerOffset, Length + view.PointerOffset);
    }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>Bytes of the file, valid until it is disposed.</summary>
    /// <exception cref="InvalidDataException">They are not all inside the file.</exception>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length) throw Outside(offset, length);
        return new ReadOnlySpan<byte>(start + offset, length);
    }

    /// <summary>Has bytes brought near the processor; a hint, without effect where there are none.</summary>
    public void Prefetch(long offset, int length)
    {
        if (!Sse.IsSupported || offset < 0) return;
        long end = Math.Min(offset + length, Length);
        for (long at = offset; at < end; at += CacheLine) Sse.Prefetch0(start + at);
    }

    /// <summary>Lets go of the memory that its pages take; they stay in the system's and are taken back when they are read.</summary>
    public void LetGo() => MemoryAdvice.LetGo(start - (view?.PointerOffset ?? 0), Length + (view?.PointerOffset ?? 0));

    // Apart, so that reading stays short enough to be put in place of its calls.
    private InvalidDataException Outside(long offset, int length) => new($"bytes {offset}+{length} lie outside a file of {Length}");

    /// <summary>Unmaps it.</summary>
    public void Dispose()
    {
        if (view is null) return;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file!.Dispose();
    }
}
