namespace SearchPortal.Indexing;

/// <summary>The order in which Lucene numbers the values of a facet.</summary>
internal static class Ordinals
{
    /// <summary>The values by their UTF-8 bytes, which differs from UTF-16 order beyond the basic plane.</summary>
    public static string[] Sort(IReadOnlyCollection<string> values)
    {
        string[] sorted = [.. values];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    /// <summary>Which of two values has the smaller ordinal, as comparers say it.</summary>
    public static int Compare(string a, string b)
    {
        int same = a.AsSpan().CommonPrefixLength(b);
        if (same == a.Length || same == b.Length) return a.Length.CompareTo(b.Length);
        // Beyond the basic plane lies what comes last.
        return (char.IsSurrogate(a[same]), a[same]).CompareTo((char.IsSurrogate(b[same]), b[same]));
    }
}
