using SearchPortal.Searching;

namespace SearchPortal.Web.Browse;

/// <summary>Puts those side by side who write together.</summary>
internal static class CoAuthorOrder
{
    /// <summary>All co-authors: after each comes, of those left, the one with the strongest tie to it, then the one with the most papers.</summary>
    public static int[] Of(CoAuthorship company)
    {
        var ties = company.Pairs.ToDictionary(pair => (pair.First, pair.Second), pair => pair.Count);
        var left = Enumerable.Range(0, company.Authors.Count).ToList();
        var order = new List<int>(left.Count);
        while (left.Count > 0)
        {
            int next = order.Count == 0 ? left[0] : left.MaxBy(other => Tie(order[^1], other));
            order.Add(next);
            left.Remove(next);
        }
        return [.. order];

        int Tie(int one, int other) => ties.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));
    }
}
