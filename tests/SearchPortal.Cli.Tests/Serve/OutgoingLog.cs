using System.Diagnostics.Tracing;

namespace SearchPortal.Cli.Tests.Serve;

/// <summary>Writes down each connection that a process begins and each name that it looks up. .NET tells of both, whoever does it.</summary>
/// <param name="path">The file.</param>
internal sealed class OutgoingLog(string path) : EventListener
{
    private static readonly string[] Sources = ["System.Net.Sockets", "System.Net.NameResolution", "System.Net.Http"];
    private static readonly string[] Beginnings = ["ConnectStart", "ResolutionStart", "RequestStart"];

    private readonly Lock writing = new();

    /// <summary>Begins the file, so that an empty one means something.</summary>
    public void Begin() => Write("watching");

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (Sources.Contains(eventSource.Name)) EnableEvents(eventSource, EventLevel.Informational);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Beginnings.Contains(eventData.EventName)) Write($"{eventData.EventSource.Name} {eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
    }

    private void Write(string line)
    {
        // The base class may call before the constructor has run to its end.
        if (path is null || writing is null) return;
        lock (writing) File.AppendAllText(path, line + "\n");
    }
}
