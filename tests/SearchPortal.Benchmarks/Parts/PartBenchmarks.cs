using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SearchPortal.Benchmarks.Parts;

/// <summary>All benchmarks of parts. They run in this process, in a fixed number of rounds, so that a busy machine does not keep them going.</summary>
internal static class PartBenchmarks
{
    private const int Warmups = 6;
    private const int Rounds = 15;

    /// <summary>Runs them and prints their tables.</summary>
    /// <param name="work">Folder for what BenchmarkDotNet writes beside.</param>
    public static void Run(string work)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(Warmups).WithIterationCount(Rounds))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(work);
        BenchmarkRunner.Run([typeof(TextParts), typeof(SearchParts), typeof(CompletionParts)], config);
    }
}
