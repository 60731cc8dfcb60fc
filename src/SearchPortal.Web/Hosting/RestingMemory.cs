using SearchPortal.Searching;

namespace SearchPortal.Web.Hosting;

/// <summary>Gives memory back that nobody needs: what lies about of the index where that is much, and once nobody has asked for a while all of it, with what the process keeps for more of the same.</summary>
internal sealed class RestingMemory(LiveIndex live, TimeProvider time)
{
    /// <summary>So long after the last visitor the process rests.</summary>
    public static readonly TimeSpan UntilRest = TimeSpan.FromSeconds(10);

    /// <summary>From one time that what lies about goes to the next. A busy site has all of it back within half a second, and a twentieth of its work was to take it back as often.</summary>
    public static readonly TimeSpan UntilTidy = TimeSpan.FromSeconds(4);

    /// <summary>Bytes of mapped files that may lie about; programs take a hundred million.</summary>
    private const long MostMapped = 160 * 1024 * 1024;

    /// <summary>Bytes asked of the runtime between two looks, in which no more than a page or two was made.</summary>
    private const long Idle = 1 << 20;

    private long allocated;
    private long busy = time.GetTimestamp();
    private long tidied = time.GetTimestamp();
    private bool isAtRest;

    /// <summary>Bytes asked of the runtime since the start.</summary>
    public Func<long> Allocated { get; init; } = () => GC.GetTotalAllocatedBytes();

    /// <summary>Looks whether there is something to give back; call it twice a second, by one thread.</summary>
    public void Look()
    {
        long before = allocated;
        allocated = Allocated();
        if (allocated - before >= Idle) (busy, isAtRest) = (time.GetTimestamp(), false);
        if (!isAtRest && time.GetElapsedTime(busy) >= UntilRest) Rest();
        else if (time.GetElapsedTime(tidied) >= UntilTidy) LetGo(MostMapped);
    }

    /// <summary>Once, and when nobody waits: it stops the process for some hundredths of a second.</summary>
    private void Rest()
    {
        isAtRest = true;
        LetGo(0);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void LetGo(long most)
    {
        tidied = time.GetTimestamp();
        live.LetGo(most);
    }
}
