using System.Collections.Concurrent;
using System.Diagnostics;

namespace SearchPortal.Cli.Tests;

/// <summary>The program in a process of its own, for what signals do to it.</summary>
internal sealed class PortalProcess : IDisposable
{
    private readonly Process _process;

    private readonly ConcurrentQueue<string> _output = new();

    private PortalProcess(Process process) => _process = process;

    /// <summary>Lines of standard output so far: a served portal's log.</summary>
    public IReadOnlyCollection<string> Output => _output;

    public static PortalProcess Start(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(ExitCode).Assembly.Location);
        foreach (string arg in args) start.ArgumentList.Add(arg);
        var process = Process.Start(start)!;
        var portal = new PortalProcess(process);
        // Read at once, so that a full pipe never stops the program.
        process.OutputDataReceived += (_, line) => portal._output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        return portal;
    }

    /// <summary>Reads standard error up to a line that holds a text.</summary>
    public async Task<string> WaitForAsync(string text)
    {
        while (await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is string line)
            if (line.Contains(text, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException($"the program ended without saying \"{text}\"");
    }

    /// <summary>Sends SIGTERM, which the program takes like Ctrl-C, and waits for the end.</summary>
    /// <returns>The exit code and the rest of standard error.</returns>
    public async Task<(int Code, string Error)> EndAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await WaitAsync();
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code and the rest of standard error.</returns>
    public async Task<(int Code, string Error)> WaitAsync()
    {
        string error = await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
