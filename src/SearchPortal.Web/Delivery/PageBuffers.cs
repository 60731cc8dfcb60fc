using System.Collections.Concurrent;

namespace SearchPortal.Web.Delivery;

/// <summary>Room to write pages to, used again: a new one for each page would be the largest object of the request.</summary>
internal sealed class PageBuffers
{
    private const int LargestKept = 1024 * 1024;

    private static readonly int Most = 2 * Environment.ProcessorCount;

    private readonly ConcurrentStack<PageBuffer> free = [];

    /// <summary>An empty one.</summary>
    public PageBuffer Rent() => free.TryPop(out var buffer) ? buffer : new PageBuffer();

    /// <summary>Gives it back.</summary>
    public void Return(PageBuffer buffer)
    {
        if (buffer.Capacity > LargestKept || free.Count >= Most) return;
        buffer.Clear();
        free.Push(buffer);
    }
}
