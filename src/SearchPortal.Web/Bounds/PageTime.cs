namespace SearchPortal.Web.Bounds;

/// <summary>How long the latest pages took to make: a mean in which every page counts a sixteenth and those before it ever less. Safe for any number of threads.</summary>
/// <param name="time">Measures.</param>
internal sealed class PageTime(TimeProvider time)
{
    private const int Weight = 16;

    private readonly Lock mending = new();
    private TimeSpan mean;

    /// <summary>The mean; zero before the first page.</summary>
    public TimeSpan Mean
    {
        get
        {
            lock (mending) return mean;
        }
    }

    /// <summary>Makes a page and counts how long it took, whether or not it failed.</summary>
    public async Task MeasureAsync(RequestDelegate make, HttpContext context)
    {
        long began = time.GetTimestamp();
        try
        {
            await make(context);
        }
        finally
        {
            var took = time.GetElapsedTime(began);
            lock (mending) mean += (took - mean) / Weight;
        }
    }
}
