namespace SearchPortal.Content;

/// <summary>Reads a YAML file of settings.</summary>
internal static class SettingsFile
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int MaximumLength = 1024 * 1024;

    /// <summary>Its values as far as they could be read; null when there are none.</summary>
    public static YamlValue? Read(SourceFile file, ProblemLog log) =>
        ContentText.Read(file, MaximumLength, log) is string text ? YamlDocument.Read(text, 1, log).Root : null;

    /// <summary>
    /// The maps of a list, or of a map from id to map, whose id is then the value of <paramref name="idKey"/> where the map does
    /// not say otherwise. Anything else is reported and left out.
    /// </summary>
    public static IEnumerable<YamlMap> Entries(YamlValue? root, string idKey, ProblemLog log)
    {
        switch (root)
        {
            case null:
                yield break;
            case YamlList list:
                foreach (var item in list.Items)
                    if (AsMap(item, log) is { } entry) yield return entry;
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                    if (AsMap(entry.Value, log) is { } below) yield return WithId(below, idKey, entry);
                break;
            default:
                log.Error(root.Line, "the file holds no list", $"start each entry with \"- {idKey}: …\"");
                break;
        }
    }

    private static YamlMap? AsMap(YamlValue value, ProblemLog log)
    {
        if (value is YamlMap map) return map;
        log.Error(value.Line, "this entry has no keys", "write its keys below it, indented: \"name: …\"");
        return null;
    }

    private static YamlMap WithId(YamlMap map, string idKey, YamlEntry named) =>
        map.Find(idKey) is not null ? map : new YamlMap(named.Line, [new YamlEntry(idKey, named.Line, new YamlText(named.Line, named.Key, false)), .. map.Entries]);
}
