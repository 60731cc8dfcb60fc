using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SearchPortal.Indexing;

/// <summary>Works on items one after the other on a thread of its own, while the caller prepares the next.</summary>
internal sealed class WriteBehind<T> : IDisposable
{
    private readonly BlockingCollection<T> queue;
    private readonly CancellationTokenSource stop = new();
    private readonly Action<T> work;
    private readonly Thread thread;
    private ExceptionDispatchInfo? fault;

    /// <summary>Starts the thread.</summary>
    /// <param name="name">Of the thread, as tools show it.</param>
    /// <param name="capacity">Most items waiting; the caller waits when there are more.</param>
    /// <param name="work">What is done with each item.</param>
    public WriteBehind(string name, int capacity, Action<T> work)
    {
        this.work = work;
        queue = new BlockingCollection<T>(capacity);
        thread = new Thread(Run) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>Adds an item. What an earlier one threw is thrown here.</summary>
    public void Add(T item)
    {
        try
        {
            queue.Add(item, stop.Token);
        }
        catch (OperationCanceledException)
        {
            Complete();
        }
    }

    /// <summary>Waits until all is done; throws what was thrown. Nothing can be added any more.</summary>
    public void Complete()
    {
        queue.CompleteAdding();
        thread.Join();
        fault?.Throw();
    }

    /// <summary>Gives up what still waits.</summary>
    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        queue.Dispose();
        stop.Dispose();
    }

    private void Run()
    {
        try
        {
            foreach (var item in queue.GetConsumingEnumerable(stop.Token)) work(item);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Disposed before its time.
        }
        catch (Exception thrown)
        {
            // Every fault, whatever it is, belongs to the caller.
            fault = ExceptionDispatchInfo.Capture(thrown);
            stop.Cancel();
        }
    }
}
