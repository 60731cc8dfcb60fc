namespace SearchPortal.Indexing;

/// <summary>What an entry of the completion stands for.</summary>
internal static class CompletionReference
{
    /// <summary>A topic, venue or author: its ordinal (a venue's is its place in the site's list) with its number of papers.</summary>
    public static long Of(int ordinal, int papers) => ((long)papers << 32) | (uint)ordinal;

    /// <summary>The ordinal of a topic, venue or author.</summary>
    public static int Ordinal(long reference) => (int)(uint)reference;

    /// <summary>How many papers a topic, venue or author has.</summary>
    public static int Papers(long reference) => (int)(reference >> 32);
}
