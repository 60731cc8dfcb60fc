namespace SearchPortal.Searching;

/// <summary>Memory in which the best documents are selected.</summary>
internal sealed class HitRoom
{
    /// <summary>Documents that there is room for: more are seldom gathered before the lesser ones go.</summary>
    public const int Size = 1_024;

    /// <summary>Keys of documents.</summary>
    public ulong[] Keys { get; } = new ulong[Size];

    /// <summary>The documents.</summary>
    public int[] Docs { get; } = new int[Size];
}
