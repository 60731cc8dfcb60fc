namespace SearchPortal.Tests.Architecture;

/// <summary>A rule over many places. A failed one names every place, which the usual assertions cut short.</summary>
internal static class Rule
{
    /// <summary>Fails with all breaches, one a line.</summary>
    public static void HoldsWithout(IEnumerable<string> breaches)
    {
        var all = breaches.Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
