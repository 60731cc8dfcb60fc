using SearchPortal.Searching;

namespace SearchPortal.Web.Publications;

/// <summary>Keys as visitors type them.</summary>
internal static class KeyLookup
{
    /// <summary>What became of a key; one that nobody knows is tried in lower case, as keys are made.</summary>
    public static Lookup FindAnyCase(this Searcher searcher, string key)
    {
        var lookup = searcher.Find(key);
        string lower = key.ToLowerInvariant();
        return lookup is Lookup.Missing && lower != key ? searcher.Find(lower) : lookup;
    }
}
