using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>Gives each publication of a list a key of its own; holds a hash of each.</summary>
internal sealed class FreeKeys
{
    private readonly HashSet<ulong> taken = [];
    private readonly Dictionary<ulong, int> lastNumber = [];

    /// <summary>Takes a key; false when it is taken or none.</summary>
    public bool TryTake(string key) => Slug.IsKey(key) && taken.Add(Fingerprint.Of(key));

    /// <summary>The publication's own key if it can be one and is free, else the nearest that is: one made from author, year and title, or a numbered one.</summary>
    public string Take(Publication publication)
    {
        string own = Slug.IsKey(publication.Key) ? publication.Key : PublicationKey.Safe(publication.Key);
        if (own.Length > 0) return TryTake(own) ? own : Numbered(own);
        var candidates = PublicationKey.Candidates(publication with { Venue = publication.Venue is string venue && Slug.IsKey(venue) ? venue : null });
        return candidates.FirstOrDefault(TryTake) ?? Numbered(candidates[0]);
    }

    private string Numbered(string key)
    {
        ulong hash = Fingerprint.Of(key);
        int number = lastNumber.GetValueOrDefault(hash, 1);
        string numbered;
        do numbered = PublicationKey.Numbered(key, ++number);
        while (!taken.Add(Fingerprint.Of(numbered)));
        lastNumber[hash] = number;
        return numbered;
    }
}
