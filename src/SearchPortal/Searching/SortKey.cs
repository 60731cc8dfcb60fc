namespace SearchPortal.Searching;

/// <summary>One number to order results by, the greatest first: the score's bits above, the place in the fixed order below.</summary>
internal static class SortKey
{
    /// <summary>The key of a document.</summary>
    /// <param name="score">From 0; non-negative floats order as their bits do. 0 where the order is fixed.</param>
    /// <param name="place">See <see cref="DocumentOrder"/>.</param>
    public static ulong Of(float score, int place) => ((ulong)BitConverter.SingleToUInt32Bits(Math.Max(score, 0f)) << 32) | (uint)(int.MaxValue - place);

    /// <summary>The key with a greater score.</summary>
    public static ulong Raised(ulong key, float bonus) => ((ulong)BitConverter.SingleToUInt32Bits(Score(key) + bonus) << 32) | (uint)key;

    /// <summary>The score in a key.</summary>
    public static float Score(ulong key) => BitConverter.UInt32BitsToSingle((uint)(key >> 32));
}
