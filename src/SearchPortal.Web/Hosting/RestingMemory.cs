using SearchPortal.Searching;

namespace SearchPortal.Web.Hosting;

/// <summary>Gives memory back that nobody needs: of the index what lies about, and of the process, once nobody has asked for a while, what it keeps for more of the same.</summary>
internal sealed class RestingMemory(LiveIndex live)
{
    /// <summary>Bytes asked of the runtime between two looks, in which no more than a page or two was made.</summary>
    private const long Idle = 1 << 20;

    /// <summary>So many looks after the last visitor the process rests.</summary>
    private const int LooksUntilRest = 5;

    private long allocated;
    private int idleLooks;

    /// <summary>Looks whether there is something to give back; call it from time to time, by one thread.</summary>
    public void Look()
    {
        live.LetGo();
        long before = allocated;
        allocated = GC.GetTotalAllocatedBytes();
        idleLooks = allocated - before < Idle ? idleLooks + 1 : 0;
        // Once, and when nobody waits: it stops the process for some hundredths of a second.
        if (idleLooks == LooksUntilRest) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
