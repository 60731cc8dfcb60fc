using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SearchPortal.Indexing;

/// <summary>Works on items one after the other on a thread of its own, while the caller prepares the next.</summary>
internal sealed class WriteBehind<T> : IDisposable
{
    // Waiting for the other thread costs as much as an item; they change hands some at a time.
    private const int Together = 32;

    private readonly BlockingCollection<List<T>> queue;
    private readonly CancellationTokenSource stop = new();
    private readonly Action<T> work;
    private readonly Thread thread;
    private List<T> items = new(Together);
    private ExceptionDispatchInfo? fault;

    /// <summary>Starts the thread.</summary>
    /// <param name="name">Of the thread, as tools show it.</param>
    /// <param name="capacity">Items waiting, some more at most; then the caller waits.</param>
    /// <param name="work">What is done with each item.</param>
    public WriteBehind(string name, int capacity, Action<T> work)
    {
        this.work = work;
        queue = new BlockingCollection<List<T>>(Math.Max(1, capacity / Together));
        thread = new Thread(Run) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>Adds an item. What an earlier one threw is thrown here.</summary>
    public void Add(T item)
    {
        items.Add(item);
        if (items.Count == Together) HandOver();
    }

    /// <summary>Waits until all is done; throws what was thrown. Nothing can be added any more.</summary>
    public void Complete()
    {
        HandOver();
        End();
    }

    /// <summary>Gives up what still waits.</summary>
    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        queue.Dispose();
        stop.Dispose();
    }

    private void HandOver()
    {
        try
        {
            queue.Add(items, stop.Token);
            items = new List<T>(Together);
        }
        catch (OperationCanceledException)
        {
            End();
        }
    }

    private void End()
    {
        queue.CompleteAdding();
        thread.Join();
        fault?.Throw();
    }

    private void Run()
    {
        try
        {
            foreach (var together in queue.GetConsumingEnumerable(stop.Token))
                foreach (var item in together) work(item);
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
