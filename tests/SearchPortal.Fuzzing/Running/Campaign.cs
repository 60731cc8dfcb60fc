using System.Diagnostics;
using SearchPortal.Benchmarks.Measuring;
using SearchPortal.Fuzzing.Making;

namespace SearchPortal.Fuzzing.Running;

/// <summary>Tries inputs made from seeds, and from inputs that led to new branches, until its time is over.</summary>
/// <param name="target">What takes them.</param>
/// <param name="kept">Where those that break something go.</param>
/// <param name="output">Told of each.</param>
internal sealed class Campaign(FuzzTarget target, KeptCases kept, TextWriter output)
{
    private const int MostFaults = 20;

    // Of processor time; far beyond what any of these inputs may take.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private readonly Mutation mutation = new(target);
    private readonly Coverage coverage = new();
    private readonly List<byte[]> inputs = [.. target.Seeds];
    private readonly HashSet<string> faults = [];

    /// <summary>Inputs tried.</summary>
    public long Tried { get; private set; }

    /// <summary>Runs.</summary>
    /// <returns>How many different things were broken.</returns>
    public int Run(TimeSpan time, Random draws)
    {
        foreach (byte[] seed in target.Seeds) Try(target.Wrap?.Invoke(seed, draws) ?? seed);
        for (var running = Stopwatch.StartNew(); running.Elapsed < time && faults.Count < MostFaults;)
        {
            byte[] from = inputs[draws.Next(inputs.Count)], made = mutation.Make(from, inputs, draws);
            if (Try(made) && target.Wrap is null) inputs.Add(made);
        }
        output.WriteLine($"{target.Name}: {Tried} inputs, {inputs.Count} of them lead somewhere new, {coverage.Branches} branches, {faults.Count} faults");
        return faults.Count;
    }

    /// <summary>Whether it led to something new.</summary>
    private bool Try(byte[] input)
    {
        Tried++;
        coverage.Begin();
        long begun = ThreadClock.Nanoseconds();
        var watch = new Timer(_ => output.WriteLine($"{target.Name}: does not end: {kept.Keep(target, input)}"), null, 30 * Slow, Timeout.InfiniteTimeSpan);
        var fault = FuzzCheck.Run(target, input);
        watch.Dispose();
        double seconds = (ThreadClock.Nanoseconds() - begun) / 1e9;
        bool isNew = coverage.End();
        if (fault is null && seconds > Slow.TotalSeconds) fault = new FuzzFault($"It took {seconds:0} seconds of the processor.");
        if (fault is not null && faults.Add(Shrinking.Mark(fault))) Report(input, fault);
        return isNew && fault is null;
    }

    private void Report(byte[] input, Exception fault)
    {
        string path = kept.Keep(target, Shrinking.Of(target, input, fault));
        output.WriteLine($"{target.Name}: {path}: {fault}");
    }
}
