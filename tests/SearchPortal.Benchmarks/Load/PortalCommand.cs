using System.Diagnostics;

namespace SearchPortal.Benchmarks.Load;

/// <summary>The portal's command line in a process of its own.</summary>
internal static class PortalCommand
{
    /// <summary>How to start it, both outputs redirected.</summary>
    public static ProcessStartInfo Of(params IEnumerable<string> args) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "SearchPortal.Cli.dll"), .. args]) { RedirectStandardError = true, RedirectStandardOutput = true };

    /// <summary>Runs a verb to its end.</summary>
    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="IOException">It ended with another code than 0; the message is what it wrote to standard error.</exception>
    public static async Task<string> RunAsync(params IEnumerable<string> args)
    {
        using var process = Start(Of(args));
        var error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new IOException($"{string.Join(' ', args)} ended with {process.ExitCode}: {await error}");
    }

    /// <summary>Starts a process.</summary>
    public static Process Start(ProcessStartInfo start) => Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
}
