namespace SearchPortal.Web.Counting;

/// <summary>What is known of one text. Who asked is known only as long as too few have, by marks that nobody can follow back, and never written.</summary>
internal sealed class CountedQuery
{
    private HashSet<ulong>? askers = [];

    /// <summary>How often it was asked.</summary>
    public long Asked { get; private set; }

    /// <summary>Papers found the last time without filters; null while it was not carried out.</summary>
    public int? Found { get; set; }

    /// <summary>How often it took long.</summary>
    public long Slow { get; private set; }

    /// <summary>Milliseconds of the slowest time.</summary>
    public int Slowest { get; private set; }

    /// <summary>Whether enough different visitors asked it to be told.</summary>
    public bool IsShared => askers is null;

    /// <summary>Somebody asks it.</summary>
    /// <param name="asker">His mark.</param>
    /// <param name="enough">How many different ones make it no secret.</param>
    public void Ask(ulong asker, int enough)
    {
        Asked++;
        askers?.Add(asker);
        if (askers?.Count >= enough) askers = null;
    }

    /// <summary>It took long.</summary>
    public void Tire(int milliseconds)
    {
        Slow++;
        Slowest = Math.Max(Slowest, milliseconds);
    }
}
