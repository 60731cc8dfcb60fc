namespace SearchPortal.Web.Observing;

/// <summary>So many lines a second, so that a flood of requests is none of the log.</summary>
/// <param name="perSecond">Lines in any one second.</param>
/// <param name="time">The clock.</param>
internal sealed class LogAllowance(int perSecond, TimeProvider time)
{
    private readonly Lock changing = new();
    private long second = -1;
    private int taken;
    private int omitted;

    /// <summary>Takes the right to write one line.</summary>
    /// <param name="unsaid">How many lines were refused since the last one that was written.</param>
    public bool TryTake(out int unsaid)
    {
        lock (changing)
        {
            long now = time.GetUtcNow().ToUnixTimeSeconds();
            if (now != second) (second, taken) = (now, 0);
            unsaid = omitted;
            bool isTaken = taken < perSecond;
            if (isTaken) (taken, omitted) = (taken + 1, 0);
            else omitted++;
            return isTaken;
        }
    }
}
