using System.Diagnostics;
using System.Globalization;
using SearchPortal.Benchmarks.Scaling;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Opens and warms the current generation: what a start and what a switch cost.</summary>
internal static class OpeningStep
{
    /// <summary>Opens twice and prints the time of each; gives the second one.</summary>
    public static LiveIndex Run(string index, TextWriter output, out OpeningFigures figures)
    {
        double before = Memory.ResidentMegabytes();
        double first;
        using (Open(index, out first)) Print("first", first, Memory.ResidentMegabytes());
        var live = Open(index, out double again);
        Print("again", again, Memory.ResidentMegabytes());
        figures = new OpeningFigures(first, again);
        return live;

        void Print(string which, double milliseconds, double resident) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"opening, {which}: {milliseconds:0} ms to open and warm; {resident:0} MB resident, {before:0} MB before"));
    }

    private static LiveIndex Open(string index, out double milliseconds)
    {
        long began = Stopwatch.GetTimestamp();
        var live = new LiveIndex(new IndexStore(index));
        live.Acquire().Dispose();
        milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return live;
    }
}
