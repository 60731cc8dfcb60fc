namespace SearchPortal.Benchmarks.Generating;

/// <summary>
/// How many different things there are among so many: Heaps' law, V(n) = K·n^β. Both numbers are measured on a source: all of it,
/// and every second publication of it.
/// </summary>
/// <param name="Distinct">Different things in the source.</param>
/// <param name="Total">All things in the source, repetitions among them.</param>
/// <param name="Exponent">β, from 0 (nothing new) to 1 (all new).</param>
internal sealed record Growth(int Distinct, long Total, double Exponent)
{
    /// <summary>Measures a source.</summary>
    /// <param name="publications">Things of each publication.</param>
    public static Growth Of<T>(IEnumerable<IEnumerable<T>> publications)
    {
        HashSet<T> all = [], half = [];
        long allCount = 0, halfCount = 0;
        bool isInHalf = false;
        foreach (var things in publications)
        {
            isInHalf = !isInHalf;
            foreach (var thing in things)
            {
                all.Add(thing);
                allCount++;
                if (!isInHalf) continue;
                half.Add(thing);
                halfCount++;
            }
        }
        double exponent = half.Count == 0 || allCount == halfCount ? 0 : Math.Log((double)all.Count / half.Count) / Math.Log((double)allCount / halfCount);
        return new Growth(all.Count, allCount, Math.Clamp(exponent, 0, 1));
    }

    /// <summary>Things beyond those of the source that so many in all ask for; 0 up to the size of the source.</summary>
    public int NewAt(long total) => total <= Total ? 0 : (int)(Distinct * (Math.Pow((double)total / Total, Exponent) - 1));
}
