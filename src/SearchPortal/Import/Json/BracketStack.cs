namespace SearchPortal.Import.Json;

/// <summary>The brackets that are open. Kinds are known for the outermost 64; deeper ones, which the reader refuses anyway, are only counted.</summary>
internal struct BracketStack
{
    /// <summary>How many brackets have a known kind.</summary>
    public const int Known = 64;

    private ulong objects;
    private int known;
    private int deeper;

    /// <summary>How many are open.</summary>
    public readonly int Depth => known + deeper;

    /// <summary>Whether the innermost open bracket is known to be a curly one.</summary>
    public readonly bool InObject => deeper == 0 && known > 0 && (objects & 1) != 0;

    /// <summary>Opens one.</summary>
    public void Push(bool isObject)
    {
        if (known == Known)
        {
            deeper++;
            return;
        }
        objects = (objects << 1) | (isObject ? 1UL : 0);
        known++;
    }

    /// <summary>Closes the innermost bracket of a kind and those inside it that were left open.</summary>
    /// <returns>How many others had to be closed with it; -1 when no bracket of that kind is open, and nothing was closed.</returns>
    public int Pop(bool isObject)
    {
        if (deeper > 0)
        {
            deeper--;
            return 0;
        }
        ulong rest = objects;
        for (int others = 0; others < known; others++, rest >>= 1)
        {
            if ((rest & 1) != 0 != isObject) continue;
            objects = rest >> 1;
            known -= others + 1;
            return others;
        }
        return -1;
    }
}
