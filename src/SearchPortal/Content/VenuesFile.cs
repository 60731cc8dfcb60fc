using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reads <c>venues.yaml</c>: a list of venues, or a map from key to venue.</summary>
internal static class VenuesFile
{
    /// <summary>The venues in the order of the file.</summary>
    public static IReadOnlyList<Venue> Read(YamlValue? root, ProblemLog log)
    {
        var venues = new List<Venue>();
        var keys = new HashSet<string>();
        var names = new Dictionary<string, string>();
        foreach (var entry in SettingsFile.Entries(root, "key", log))
        {
            if (Venue(entry, log) is not { } venue) continue;
            if (!keys.Add(venue.Key)) log.For(venue.Key).Error(entry.Line, "another venue has this key; the first one counts", "give each venue its own key, or join the two");
            else
            {
                venues.Add(venue);
                ReportSharedNames(venue, names, log.For(venue.Key), entry.Line);
            }
        }
        return venues;
    }

    private static Venue? Venue(YamlMap map, ProblemLog log)
    {
        string? named = (map.Find("key") as YamlText ?? map.Find("short") as YamlText)?.Text;
        var fields = new YamlFields(map, log.For(named is null ? null : YamlFields.Short(named)));
        var key = fields.Text("key");
        string? shortName = fields.Word("short"), longName = fields.Word("long");
        string? name = shortName ?? longName ?? key?.Text;
        var venue = new Venue(key?.Text ?? Slug.From(name ?? ""), shortName ?? name ?? "", longName ?? name ?? "")
        {
            Aliases = [.. fields.Words("aliases").Distinct(StringComparer.Ordinal)],
            Kind = Kind(fields),
            Issn = fields.Word("issn"),
            Url = YamlLinks.Address(fields, "link"),
            Description = fields.Paragraphs("description"),
        };
        fields.ReportUnknown();
        if (venue.Key.Length > 0 && Slug.From(venue.Key) == venue.Key) return venue;
        fields.Log.Error(key?.Line ?? map.Line, "the venue has no key that can stand in an address", "add \"key:\" with small letters, digits and hyphens, such as cvpr");
        return null;
    }

    private static VenueKind Kind(YamlFields fields)
    {
        if (fields.Text("kind") is not { } text) return VenueKind.Other;
        if (Enum.TryParse<VenueKind>(text.Text, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(text.Text[0])) return kind;
        fields.Log.Error(text.Line, $"\"{YamlFields.Short(text.Text)}\" is no kind of venue", $"write {string.Join(", ", Enum.GetNames<VenueKind>()).ToLowerInvariant()}");
        return VenueKind.Other;
    }

    /// <summary>A spelling that two venues claim would send papers to whichever is asked first.</summary>
    private static void ReportSharedNames(Venue venue, Dictionary<string, string> names, ProblemLog log, int line)
    {
        foreach (string name in new[] { venue.Key, venue.ShortName, venue.LongName }.Concat(venue.Aliases))
        {
            string owner = names.GetValueOrDefault(Slug.From(name), venue.Key);
            if (owner != venue.Key) log.Warning(line, $"the name \"{YamlFields.Short(name)}\" is also one of the venue {owner}", "keep it at one of the two");
            names.TryAdd(Slug.From(name), venue.Key);
        }
    }
}
