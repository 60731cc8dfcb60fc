using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SearchPortal.Import;

/// <summary>Lets one sequence be produced on a thread of its own while another consumes it, in the same order.</summary>
internal static class ReadAhead
{
    /// <summary>
    /// The items of a sequence. The thread starts with the first item asked for and has ended when the enumeration ends,
    /// also when that is early. What the source throws is thrown here, after the items before it.
    /// </summary>
    /// <param name="source">Enumerated and disposed on the other thread.</param>
    /// <param name="capacity">Most items waiting, at least 1.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source, int capacity)
    {
        using var queue = new BlockingCollection<T>(capacity);
        using var stop = new CancellationTokenSource();
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() => fault = Produce(source, queue, stop.Token)) { IsBackground = true, Name = "Content reader" };
        thread.Start();
        try
        {
            foreach (var item in queue.GetConsumingEnumerable()) yield return item;
        }
        finally
        {
            stop.Cancel();
            thread.Join();
        }
        fault?.Throw();
    }

    private static ExceptionDispatchInfo? Produce<T>(IEnumerable<T> source, BlockingCollection<T> queue, CancellationToken stop)
    {
        try
        {
            foreach (var item in source) queue.Add(item, stop);
            return null;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            // Every fault, whatever it is, belongs to the consumer.
            return ExceptionDispatchInfo.Capture(fault);
        }
        finally
        {
            queue.CompleteAdding();
        }
    }
}
