using System.Diagnostics;
using SearchPortal.Fuzzing.Targets;

namespace SearchPortal.Fuzzing.Running;

/// <summary>The whole run: a copy of this program that counts branches, then each target in turn.</summary>
internal static class FuzzRun
{
    /// <summary>Says to the copy that it is one.</summary>
    public const string CopyOption = "--copy";

    /// <summary>Starts the copy with the same arguments and waits for it.</summary>
    /// <returns>Its exit code.</returns>
    public static int InCopy(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("searchportal-fuzzing-");
        try
        {
            string program = Coverage.Prepare(folder.FullName);
            using var copy = Process.Start(new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet", [program, CopyOption, .. args]))!;
            copy.WaitForExit();
            return copy.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Tries one input twice, since the first run compiles.</summary>
    /// <returns>0 when nothing broke, else 1.</returns>
    public static int Try(string name, string path, TextWriter output)
    {
        var target = FuzzTargets.All.Single(target => target.Name == name);
        byte[] input = File.ReadAllBytes(path);
        FuzzCheck.Run(target, input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var running = Stopwatch.StartNew();
        var fault = FuzzCheck.Run(target, input);
        output.WriteLine($"{input.Length} bytes, {running.ElapsedMilliseconds} ms, {(GC.GetAllocatedBytesForCurrentThread() - before) >> 20} MB: {fault?.ToString() ?? "no fault"}");
        return fault is null ? 0 : 1;
    }

    /// <summary>Runs the targets.</summary>
    /// <returns>0 when nothing broke, else 1.</returns>
    public static int Execute(FuzzPlan plan, TextWriter output)
    {
        int faults = 0;
        var targets = FuzzTargets.All.Where(target => plan.Targets.Count == 0 || plan.Targets.Contains(target.Name)).ToList();
        foreach (var target in targets)
            faults += new Campaign(target, new KeptCases(plan.Cases), output).Run(plan.Time / targets.Count, new Random(plan.Seed));
        return faults == 0 ? 0 : 1;
    }
}
