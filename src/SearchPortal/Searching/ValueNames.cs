using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>The values of a facet by the words of their names.</summary>
internal sealed class ValueNames
{
    private const int MaximumValues = 200;

    private readonly Dictionary<string, List<string>> equal = new(StringComparer.Ordinal);
    private readonly List<(string Value, string[] Slugs)> values = [];

    /// <summary>Makes slugs of all names, once.</summary>
    public ValueNames(IEnumerable<(string Value, IEnumerable<string> Names)> named)
    {
        foreach (var (value, names) in named)
        {
            string[] slugs = [.. names.Select(Slug.From).Distinct(StringComparer.Ordinal)];
            foreach (string slug in slugs)
            {
                if (!equal.TryGetValue(slug, out var same)) equal.Add(slug, same = []);
                same.Add(value);
            }
            // Between hyphens a word is found whole.
            values.Add((value, Array.ConvertAll(slugs, slug => $"-{slug}-")));
        }
    }

    /// <summary>The values of which a name equals a text; where there are none, at most 200 of which a name holds all its words.</summary>
    public IReadOnlyCollection<string> Matching(string text)
    {
        string slug = Slug.From(text);
        if (slug.Length == 0) return [];
        if (equal.TryGetValue(slug, out var same)) return same;
        string[] words = Array.ConvertAll(slug.Split('-'), word => $"-{word}-");
        var holding = new List<string>();
        foreach (var (value, slugs) in values)
        {
            if (holding.Count == MaximumValues) break;
            if (Array.Exists(slugs, name => Array.TrueForAll(words, word => name.Contains(word, StringComparison.Ordinal)))) holding.Add(value);
        }
        return holding;
    }
}
