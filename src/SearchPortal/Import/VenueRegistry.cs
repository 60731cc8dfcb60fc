using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>All venues: the owner's, and one for each name that only publications use.</summary>
internal sealed class VenueRegistry
{
    /// <summary>Most venues made from publications; papers of further ones have none.</summary>
    public const int MostUnknown = 10_000;

    private const int MostRemembered = 20_000;
    private const int LongestShortCode = 7;
    private const int LongestKey = 60;

    private readonly IReadOnlyList<Venue> owners;
    private readonly Dictionary<string, Venue> ownersByKey = [];
    private readonly Dictionary<string, string> keys = [];
    private readonly Dictionary<string, string?> remembered = [];
    private readonly Dictionary<string, UnknownVenue> unknown = [];
    private int refused;

    /// <summary>Starts with the owner's venues, each under its key, names and aliases.</summary>
    public VenueRegistry(IReadOnlyList<Venue> venues)
    {
        owners = venues;
        foreach (var venue in venues) ownersByKey.TryAdd(venue.Key, venue);
        foreach (var venue in venues)
            foreach (string name in (IEnumerable<string>)[venue.Key, venue.ShortName, venue.LongName, .. venue.Aliases])
                keys.TryAdd(VenueText.Parse(name).Fold(), venue.Key);
    }

    /// <summary>The owner's venues in their order, then the others in the order of first use.</summary>
    public IReadOnlyList<Venue> All => [.. owners, .. unknown.Values.Select(entry => entry.Venue)];

    /// <summary>The venue of a publication by what it wrote: its short name if it has one, else the title of what contains it. Null when it appeared in none.</summary>
    public Venue? Find(Publication publication)
    {
        if ((publication.Venue ?? publication.ContainerTitle) is not string text) return null;
        string? key = Find(text) ?? (HasVenue(publication) ? Add(text, publication.Source) : null);
        if (key is null || !unknown.TryGetValue(key, out var entry)) return key is null ? null : ownersByKey[key];
        entry.Add(publication);
        return entry.Venue;
    }

    /// <summary>Reports every venue that the owner did not list, once.</summary>
    public void ReportUnknown(Action<ContentProblem> report)
    {
        foreach (var entry in unknown.Values)
            report(ContentProblem.Warning(
                entry.First, null, $"the venue “{EntryReport.Show(entry.Text)}” is not in venues.yaml ({entry.Count} {(entry.Count == 1 ? "entry" : "entries")})", $"add it there, say with the key {entry.Venue.Key}, or correct the spelling"));
        if (refused > 0)
            report(ContentProblem.Warning(SourcePosition.Unknown, null, $"{refused} entries have no venue: there are more than {MostUnknown} unknown ones", "list the venues in venues.yaml"));
    }

    // A book is no series: without the owner's word the title of what contains a chapter makes no venue.
    private static bool HasVenue(Publication publication) =>
        publication.Venue is not null
        || publication.Type is PublicationType.ConferencePaper or PublicationType.JournalArticle or PublicationType.Preprint or PublicationType.Document;

    private string? Find(string text)
    {
        if (remembered.TryGetValue(text, out string? key)) return key;
        var parsed = VenueText.Parse(text);
        key = keys.GetValueOrDefault(Folded(parsed)) ?? (parsed.Code is null ? null : keys.GetValueOrDefault(new VenueText(parsed.Code, null).Fold()));
        if (key is not null && remembered.Count < MostRemembered) remembered[text] = key;
        return key;
    }

    // "arXiv preprint arXiv:2312.00858" names the server and the paper.
    private static string Folded(VenueText text) => text.Fold() is var folded && folded.StartsWith("arxiv", StringComparison.Ordinal) ? "arxiv" : folded;

    private string? Add(string text, SourcePosition first)
    {
        if (unknown.Count >= MostUnknown)
        {
            refused++;
            return null;
        }
        var parsed = VenueText.Parse(text);
        if (Derive(parsed) is not Venue venue) return null;
        keys.TryAdd(Folded(parsed), venue.Key);
        if (parsed.Code is string code) keys.TryAdd(new VenueText(code, null).Fold(), venue.Key);
        unknown[venue.Key] = new UnknownVenue(text, venue, first);
        return venue.Key;
    }

    private Venue? Derive(VenueText text)
    {
        if (Folded(text) == "arxiv") return new Venue(Unique("arxiv"), "arXiv", "arXiv") { Kind = VenueKind.Repository };
        string shortName = ShortName(text.Code ?? text.Name);
        string slug = Slug.From(text.Code ?? (text.Name.Contains(' ', StringComparison.Ordinal) ? text.Name : text.Fold()));
        if (slug.Length == 0) return null;
        string key = Unique(slug.Length <= LongestKey ? slug : slug[..LongestKey].TrimEnd('-'));
        return new Venue(key, shortName, text.Code is null ? shortName : text.Name) { Kind = KindOf(text, slug) };
    }

    private static string ShortName(string text)
    {
        bool isCode = text.Length <= LongestShortCode && text.All(char.IsAsciiLetterLower);
        return isCode ? text.ToUpperInvariant() : text;
    }

    private VenueKind KindOf(VenueText text, string slug)
    {
        bool isWorkshop = text.Name.Contains("workshop", StringComparison.OrdinalIgnoreCase) || (slug.EndsWith('w') && keys.ContainsKey(slug[..^1]));
        return isWorkshop ? VenueKind.Workshop : VenueKind.Other;
    }

    private string Unique(string slug)
    {
        string key = slug;
        for (int i = 2; unknown.ContainsKey(key) || ownersByKey.ContainsKey(key); i++) key = $"{slug}-{i}";
        return key;
    }
}
