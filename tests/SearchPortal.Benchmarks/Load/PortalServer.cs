using System.Diagnostics;

namespace SearchPortal.Benchmarks.Load;

/// <summary>A site served by a process of its own on a free port of this machine, so that its costs are told from those of its visitors.</summary>
internal sealed class PortalServer : IDisposable
{
    private const string Announcement = "Serving at ";

    private readonly Process process;

    private PortalServer(Process process, Uri address, TimeSpan timeToFirstPage)
    {
        this.process = process;
        Address = address;
        TimeToFirstPage = timeToFirstPage;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>From the start of the process to the last byte of its first result page.</summary>
    public TimeSpan TimeToFirstPage { get; }

    /// <summary>Starts serving.</summary>
    /// <exception cref="IOException">The process ended before it served.</exception>
    public static async Task<PortalServer> StartAsync(string content, string index)
    {
        long began = Stopwatch.GetTimestamp();
        var process = PortalCommand.Start(PortalCommand.Of("serve", "--urls", "http://127.0.0.1:0", "--content", content, "--index", index));
        try
        {
            var address = await AddressAsync(process);
            using var visitor = new HttpClient { BaseAddress = address };
            await visitor.GetByteArrayAsync("/search?q=learning");
            return new PortalServer(process, address, Stopwatch.GetElapsedTime(began));
        }
        catch
        {
            End(process);
            throw;
        }
    }

    /// <summary>Its process, for who looks closer.</summary>
    public int ProcessId => process.Id;

    /// <summary>What it holds and has used now.</summary>
    public ServerState Read()
    {
        process.Refresh();
        return new ServerState(process.TotalProcessorTime, process.WorkingSet64, new OwnMemory(process.Id).Read(), process.HandleCount);
    }

    /// <inheritdoc/>
    public void Dispose() => End(process);

    private static async Task<Uri> AddressAsync(Process process)
    {
        string? line;
        do line = await process.StandardError.ReadLineAsync() ?? throw new IOException("the server ended before it served");
        while (!line.StartsWith(Announcement, StringComparison.Ordinal));
        // Read and dropped, so that a full pipe never stops the server.
        foreach (var output in new[] { process.StandardError, process.StandardOutput }) _ = output.BaseStream.CopyToAsync(Stream.Null);
        return new Uri(line[Announcement.Length..line.IndexOf(';', StringComparison.Ordinal)]);
    }

    private static void End(Process process)
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
