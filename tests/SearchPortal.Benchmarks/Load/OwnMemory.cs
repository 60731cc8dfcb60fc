using System.Diagnostics;
using System.Globalization;

namespace SearchPortal.Benchmarks.Load;

/// <summary>Watches the memory that is a process's own: on Linux what no file is mapped to, elsewhere its private memory.</summary>
internal sealed class OwnMemory(int process)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Bytes now.</summary>
    public long Read()
    {
        string status = $"/proc/{process}/status";
        if (!File.Exists(status))
        {
            using var own = Process.GetProcessById(process);
            return own.PrivateMemorySize64;
        }
        string line = File.ReadLines(status).First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    /// <summary>The most that was seen until the work ended.</summary>
    public async Task<long> PeakAsync(Task work)
    {
        long peak = Read();
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(Pause));
            peak = Math.Max(peak, Read());
        }
        return peak;
    }
}
