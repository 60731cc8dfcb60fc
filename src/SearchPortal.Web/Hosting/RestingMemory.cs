using SearchPortal.Searching;

namespace SearchPortal.Web.Hosting;

/// <summary>Gives memory back that nobody needs: what lies about of the index where that is much, and once nobody has asked for a while all of it, with what the process keeps for more of the same.</summary>
internal sealed class RestingMemory(LiveIndex live)
{
    /// <summary>Bytes of mapped files that may lie about; programs take a hundred million.</summary>
    private const long MostMapped = 160 * 1024 * 1024;

    /// <summary>Bytes asked of the runtime between two looks, in which no more than a page or two was made.</summary>
    private const long Idle = 1 << 20;

    /// <summary>So many looks after the last visitor the process rests.</summary>
    private const int LooksUntilRest = 20;

    private long allocated;
    private int idleLooks;

    /// <summary>Looks whether there is something to give back; call it twice a second, by one thread.</summary>
    public void Look()
    {
        long before = allocated;
        allocated = GC.GetTotalAllocatedBytes();
        idleLooks = allocated - before < Idle ? idleLooks + 1 : 0;
        live.LetGo(idleLooks == LooksUntilRest ? 0 : MostMapped);
        // Once, and when nobody waits: it stops the process for some hundredths of a second.
        if (idleLooks == LooksUntilRest) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
