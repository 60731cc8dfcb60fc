namespace SearchPortal.Web.Tests.Bounds;

/// <summary>A clock that goes on, and whose alarms ring, when a test says so.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly List<Action> alarms = [];
    private long ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => ticks;

    /// <summary>Lets time pass without a ring.</summary>
    public void Advance(TimeSpan by) => ticks += by.Ticks;

    /// <summary>Rings all that were set.</summary>
    public void RingAll()
    {
        foreach (var alarm in alarms.ToList()) alarm();
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Alarm();
        alarms.Add(() =>
        {
            if (!timer.IsOff) callback(state);
        });
        return timer;
    }

    private sealed class Alarm : ITimer
    {
        public bool IsOff { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsOff = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
