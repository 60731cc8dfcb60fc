using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Counts the papers of each venue.</summary>
internal sealed class VenueTally
{
    private readonly Dictionary<string, int> papers = new(StringComparer.Ordinal);

    /// <summary>Venues that papers are of.</summary>
    public int Count => papers.Count;

    /// <summary>Counts a paper.</summary>
    public void Add(string venue) => papers[venue] = papers.GetValueOrDefault(venue) + 1;

    /// <summary>Adds those that have papers to the completion.</summary>
    /// <param name="completion">Takes them.</param>
    /// <param name="known">All venues, as the site lists them.</param>
    public void Complete(CompletionCollector completion, IReadOnlyList<Venue> known)
    {
        for (int place = 0; place < known.Count; place++)
        {
            if (!papers.TryGetValue(known[place].Key, out int count)) continue;
            var names = new[] { known[place].ShortName, known[place].LongName }.Concat(known[place].Aliases);
            completion.Add(CompletionKind.Venue, CompletionReference.Of(place, count), count, names.Select(TextTokenizer.Tokenize));
        }
    }
}
