using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Finds venues by key while publications are read; each as it was when it was first asked for.</summary>
internal sealed class VenueLookup(PublicationIntake intake)
{
    private readonly Dictionary<string, Venue> venues = new(StringComparer.Ordinal);

    /// <summary>The venue of a key; null when none has been read.</summary>
    public Venue? Find(string key)
    {
        if (venues.TryGetValue(key, out var known)) return known;
        known = intake.Venues.FirstOrDefault(venue => venue.Key == key);
        if (known is not null) venues.Add(key, known);
        return known;
    }
}
