using System.Runtime.InteropServices;

namespace SearchPortal.Searching;

/// <summary>
/// Venue, year, type and link kinds of every document as one number: there are few combinations, so that counting one number a document
/// and taking the combinations apart at the end counts four facets.
/// </summary>
internal sealed class TraitColumn
{
    private readonly int[] numbers;
    private readonly List<Traits> distinct = [];

    /// <summary>Numbers the combinations that documents have.</summary>
    /// <param name="venues">Venue.</param>
    /// <param name="years">Year.</param>
    /// <param name="types">Type.</param>
    /// <param name="links">Link kinds.</param>
    public TraitColumn(FacetColumn venues, FacetColumn years, FacetColumn types, FacetColumn links)
    {
        numbers = new int[links.Count];
        var known = new Dictionary<(int, int, int, string), int>();
        for (int doc = 0; doc < numbers.Length; doc++)
        {
            var kinds = links.Of(doc);
            var key = (venues.Single(doc), years.Single(doc), types.Single(doc), string.Create(kinds.Length, kinds, (text, all) => Letters(all, text)));
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out bool seen);
            if (!seen)
            {
                number = distinct.Count;
                distinct.Add(new Traits(key.Item1, key.Item2, key.Item3, kinds.ToArray()));
            }
            numbers[doc] = number;
        }
    }

    /// <summary>How many combinations there are.</summary>
    public int Count => distinct.Count;

    /// <summary>The combination of a number.</summary>
    public Traits this[int number] => distinct[number];

    /// <summary>The number of each document.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    private static void Letters(ReadOnlySpan<int> kinds, Span<char> text)
    {
        for (int i = 0; i < text.Length; i++) text[i] = (char)kinds[i];
    }
}

/// <summary>What some documents have in common, as ordinals; -1 for none.</summary>
internal sealed record Traits(int Venue, int Year, int Type, int[] Links);
