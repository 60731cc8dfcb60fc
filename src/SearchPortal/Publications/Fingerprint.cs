namespace SearchPortal.Publications;

/// <summary>
/// A 64-bit hash that is the same in every process (FNV-1a over UTF-16 units, then the finaliser of SplitMix64),
/// so that a million texts can be told apart in 8 MB.
/// </summary>
internal static class Fingerprint
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of some texts in their order; where one ends and the next begins counts.</summary>
    public static ulong Of(params IEnumerable<string> texts)
    {
        ulong hash = Offset;
        foreach (string text in texts)
        {
            foreach (char c in text) hash = (hash ^ c) * Prime;
            hash = (hash ^ 0x10000) * Prime;
        }
        return Mix(hash);
    }

    /// <summary>The hash of a hash and a text that goes on from it.</summary>
    public static ulong With(ulong before, string text)
    {
        ulong hash = before;
        foreach (char c in text) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
