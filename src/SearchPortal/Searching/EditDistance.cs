namespace SearchPortal.Searching;

/// <summary>How many letters two words are apart, a swap of neighbours counting once (optimal string alignment; Damerau 1964).</summary>
internal static class EditDistance
{
    /// <summary>The distance, in time and space of the product of the lengths; words are short.</summary>
    public static int Between(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) distance[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) distance[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int least = Math.Min(changed, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                distance[i, j] = swapped ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
            }
        }
        return distance[a.Length, b.Length];
    }
}
