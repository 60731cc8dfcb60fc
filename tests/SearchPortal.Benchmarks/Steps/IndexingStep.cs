using System.Diagnostics;
using System.Globalization;
using SearchPortal.Benchmarks.Scaling;
using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Rebuilds an index from a content folder: reading, cleaning, indexing, merging, checking, syncing, switching.</summary>
internal static class IndexingStep
{
    /// <summary>Name of the command that does the work.</summary>
    public const string Verb = "index";

    /// <summary>Builds in a process of its own, so that its memory can be told from that of searching.</summary>
    /// <returns>The exit code of that process.</returns>
    public static int RunApart(string content, string index)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(IndexingStep).Assembly.Location, Verb, content, index]))
            ?? throw new InvalidOperationException("dotnet cannot be started");
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Builds in this process, prints what it took and gives it.</summary>
    public static IndexingFigures Run(string content, string index, TextWriter output)
    {
        long began = Stopwatch.GetTimestamp();
        int problems = 0;
        var manifest = new IndexBuilder(new IndexStore(index), TimeProvider.System).Build(new ContentFolder(content), strict: false, _ => problems++);
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        int count = manifest.Counts.Publications;
        var figures = new IndexingFigures(count, manifest.Counts.Authors, problems, seconds, process.TotalProcessorTime.TotalSeconds, Memory.PeakMegabytes(), manifest.Files.Sum(file => file.Bytes) / 1e6);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"indexing: {count} publications ({problems} problems) in {seconds:0.0} s, {figures.Cpu:0.0} s of CPU; {count / seconds:0} publications/s, {figures.CpuOfPublication:0} µs of CPU each; peak memory {figures.PeakMegabytes:0} MB"));
        WriteSizes(manifest, output);
        return figures;
    }

    private static void WriteSizes(IndexManifest manifest, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index size: {manifest.Files.Sum(file => file.Bytes) / 1e6:0.0} MB"));
        foreach (var kind in manifest.Files.GroupBy(KindOf).OrderByDescending(files => files.Sum(file => file.Bytes)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Sum(file => file.Bytes) / 1e6,9:0.00} MB  {kind.Key}"));
    }

    /// <summary>Lucene's files are told by extension, ours by name.</summary>
    private static string KindOf(IndexFile file) =>
        file.Name.StartsWith("lucene/", StringComparison.Ordinal) ? $"lucene/*{Path.GetExtension(file.Name)}" : file.Name;
}
