using System.Collections.Concurrent;

namespace SearchPortal.Web.Delivery;

/// <summary>Room to write pages to, used again: a new one for each page would be the largest object of the request.</summary>
internal sealed class PageBuffers
{
    private const int Usual = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    private static readonly int Most = 2 * Environment.ProcessorCount;

    private readonly ConcurrentStack<MemoryStream> free = [];

    /// <summary>An empty one.</summary>
    public MemoryStream Rent() => free.TryPop(out var buffer) ? buffer : new MemoryStream(Usual);

    /// <summary>Gives it back.</summary>
    public void Return(MemoryStream buffer)
    {
        if (buffer.Capacity > LargestKept || free.Count >= Most) return;
        buffer.SetLength(0);
        free.Push(buffer);
    }
}
