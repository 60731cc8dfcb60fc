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

    public static PortalProcess Start(params IEnumerable<string> args) => Begin(new("dotnet", [typeof(ExitCode).Assembly.Location, .. args]));

    /// <summary>Starts it with a variable of the environment.</summary>
    public static PortalProcess StartWith(string variable, string value, params IEnumerable<string> args) => StartWith([new(variable, value)], args);

    /// <summary>Starts it with variables of the environment.</summary>
    public static PortalProcess StartWith(IEnumerable<KeyValuePair<string, string>> variables, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, .. args]);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Begin(start);
    }

    /// <summary>Starts it where no file can grow beyond a size, as on a disk that is full.</summary>
    public static PortalProcess StartCramped(int kilobytes, params IEnumerable<string> args)
    {
        string script = $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet \"$@\"";
        var start = new ProcessStartInfo("bash", ["-c", script, "portal", typeof(ExitCode).Assembly.Location, .. args]);
        // Else the runtime itself makes a large file in memory.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Begin(start);
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
        await TellToEndAsync();
        return await WaitAsync();
    }

    /// <summary>Sends SIGTERM.</summary>
    public async Task TellToEndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
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

    private static PortalProcess Begin(ProcessStartInfo start)
    {
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        var portal = new PortalProcess(process);
        // Read at once, so that a full pipe never stops the program.
        process.OutputDataReceived += (_, line) => portal._output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        return portal;
    }
}
