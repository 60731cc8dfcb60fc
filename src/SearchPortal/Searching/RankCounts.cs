using System.Runtime.InteropServices;

namespace SearchPortal.Searching;

/// <summary>A count for each shared rank: a byte for those that few documents have, so that all of them together stay near the processor.</summary>
/// <param name="ranks">The ranks.</param>
/// <param name="fillers">So many numbers past the ranks are counted too and mean nothing.</param>
internal sealed class RankCounts(FrequencyRanks ranks, int fillers)
{
    private readonly int[] frequent = new int[ranks.Frequent];

    // Those in front are not used, so that a rank is a place.
    private readonly byte[] rare = new byte[ranks.Shared + fillers];

    /// <summary>How many are above 0.</summary>
    public int Distinct => ranks.Shared - frequent.AsSpan().Count(0) - Rare(frequent.Length).Count((byte)0);

    /// <summary>The count of a rank.</summary>
    public int this[int rank] => rank < frequent.Length ? frequent[rank] : rare[rank];

    /// <summary>The first count, from which those of all rare ranks and fillers are found by their number.</summary>
    public ref byte First => ref MemoryMarshal.GetArrayDataReference(rare);

    /// <summary>Adds one; gives the sum.</summary>
    public int Raise(int rank) => rank < frequent.Length ? ++frequent[rank] : ++rare[rank];

    /// <summary>The first rank from one on that has at least some count; -1 when none has.</summary>
    public int Next(int rank, int least)
    {
        for (; rank < frequent.Length; rank++)
            if (frequent[rank] >= least) return rank;
        int found = least > byte.MaxValue ? -1 : Rare(rank).IndexOfAnyInRange((byte)least, byte.MaxValue);
        return found < 0 ? -1 : rank + found;
    }

    /// <summary>Forgets the count of a rank.</summary>
    public void Clear(int rank)
    {
        if (rank < frequent.Length) frequent[rank] = 0;
        else rare[rank] = 0;
    }

    /// <summary>Forgets all counts.</summary>
    public void Clear()
    {
        Array.Clear(frequent);
        Array.Clear(rare);
    }

    private ReadOnlySpan<byte> Rare(int from) => rare.AsSpan(from..ranks.Shared);
}
