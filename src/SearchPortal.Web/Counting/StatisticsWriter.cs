using SearchPortal.Indexing;

namespace SearchPortal.Web.Counting;

/// <summary>Writes the counts into the index folder every ten minutes and at the end; where that cannot be written to they stay in memory.</summary>
internal sealed partial class StatisticsWriter(QueryCounters counters, StatisticsFolder folder, TimeProvider time, ILogger<StatisticsWriter> log) : BackgroundService
{
    private const int DaysOfAFile = 30;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private string name = NewName();
    private long written;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested) Write();
        }
    }

    private void Write()
    {
        var counted = counters.Tell();
        long asked = counted.Classes.Sum(count => count.Asked);
        if (asked == written) return;
        try
        {
            folder.Write(name, counted);
            written = asked;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotWritten(fault.Message);
        }
        if (counted.To.DayNumber - counted.From.DayNumber < DaysOfAFile) return;
        counters.Clear();
        (name, written) = (NewName(), 0);
    }

    private static string NewName() => $"{Guid.NewGuid():N}"[..12];

    [LoggerMessage(LogLevel.Debug, "Counts of queries were not written: {Reason}")]
    private partial void NotWritten(string reason);
}
