using System.Runtime.ExceptionServices;

namespace SearchPortal.Content;

/// <summary>Runs works at once. A fault is thrown as itself; of several, one.</summary>
internal static class AllCores
{
    /// <summary>Runs one work for each number from 0.</summary>
    public static void For(int count, Action<int> work) => AsItself(() => Parallel.For(0, count, work));

    /// <summary>Runs works that have nothing in common but the time they take.</summary>
    public static void Run(params Action[] works) => AsItself(() => Parallel.Invoke(works));

    private static void AsItself(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }
}
