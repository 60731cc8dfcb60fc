using System.Text;

namespace SearchPortal.Indexing;

/// <summary>The order in which Lucene numbers the values of a facet.</summary>
internal static class Ordinals
{
    /// <summary>The values by their UTF-8 bytes, which differs from UTF-16 order beyond the basic plane.</summary>
    public static string[] Sort(IReadOnlyCollection<string> values)
    {
        var keyed = values.Select(value => (Bytes: Encoding.UTF8.GetBytes(value), Value: value)).ToArray();
        Array.Sort(keyed, (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        return Array.ConvertAll(keyed, pair => pair.Value);
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
