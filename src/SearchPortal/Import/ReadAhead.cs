using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SearchPortal.Import;

/// <summary>Lets one sequence be produced on a thread of its own while another consumes it, in the same order.</summary>
internal static class ReadAhead
{
    // Waiting for the other thread costs as much as an item; they change hands some at a time.
    private const int Together = 32;

    /// <summary>
    /// The items of a sequence. The thread starts with the first item asked for and has ended when the enumeration ends,
    /// also when that is early. What the source throws is thrown here, after the items before it.
    /// </summary>
    /// <param name="source">Enumerated and disposed on the other thread.</param>
    /// <param name="capacity">Items waiting, some more at most; at least 1.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source, int capacity)
    {
        using var queue = new BlockingCollection<List<T>>(Math.Max(1, capacity / Together));
        using var stop = new CancellationTokenSource();
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() => fault = Produce(source, queue, stop.Token)) { IsBackground = true, Name = "Content reader" };
        thread.Start();
        try
        {
            foreach (var items in queue.GetConsumingEnumerable())
                foreach (var item in items) yield return item;
        }
        finally
        {
            stop.Cancel();
            thread.Join();
        }
        fault?.Throw();
    }

    private static ExceptionDispatchInfo? Produce<T>(IEnumerable<T> source, BlockingCollection<List<T>> queue, CancellationToken stop)
    {
        ExceptionDispatchInfo? fault = null;
        try
        {
            using var items = source.GetEnumerator();
            bool hasMore = true;
            while (hasMore)
            {
                var together = new List<T>(Together);
                hasMore = Take(items, together, ref fault);
                queue.Add(together, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The consumer has what it wants.
        }
        finally
        {
            queue.CompleteAdding();
        }
        return fault;
    }

    /// <summary>Takes the next items; false at the end, or at a fault, which belongs to the consumer, whatever it is.</summary>
    private static bool Take<T>(IEnumerator<T> items, List<T> together, ref ExceptionDispatchInfo? fault)
    {
        try
        {
            while (together.Count < Together)
            {
                if (!items.MoveNext()) return false;
                together.Add(items.Current);
            }
            return true;
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
            return false;
        }
    }
}
