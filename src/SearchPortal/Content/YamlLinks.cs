using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reads addresses out of settings; one that must not become a link is reported and left out.</summary>
internal static class YamlLinks
{
    private const string Remedy = "write a whole address that starts with https:// or http://";

    /// <summary>An http(s) address; null when absent.</summary>
    public static string? Address(YamlFields fields, string key) =>
        fields.Text(key) is { } text && Allowed(text, key, fields.Log, allowMail: false) ? text.Text : null;

    /// <summary>Links by kind: a map "code: https://…", or a list of maps with "kind" (or "name", "type", "label") and "url".</summary>
    public static IReadOnlyList<Link> Links(YamlFields fields, string key, bool allowMail = false)
    {
        if (fields.Find(key) is not { } value) return [];
        var links = new List<Link>();
        foreach (var (kind, address) in value is YamlMap map ? Pairs(map) : Pairs(fields.Items(key), fields.Log))
        {
            if (address is YamlText { IsNull: true } || address is YamlText { Text: "" }) continue;
            if (address is not YamlText text) fields.Log.Error(address.Line, $"the link \"{YamlFields.Short(kind)}\" is no text", Remedy);
            else if (Allowed(text with { Text = PlainText.Line(text.Text) }, kind, fields.Log, allowMail)) links.Add(new Link(Kind(kind), PlainText.Line(text.Text)));
        }
        return links;
    }

    private static IEnumerable<(string Kind, YamlValue Address)> Pairs(YamlMap map) => map.Entries.Select(entry => (entry.Key, entry.Value));

    private static IEnumerable<(string Kind, YamlValue Address)> Pairs(IReadOnlyList<YamlValue> items, ProblemLog log)
    {
        foreach (var item in items)
        {
            string[] names = ["kind", "type", "name", "label"];
            var kind = item is YamlMap map ? names.Select(map.Find).OfType<YamlText>().FirstOrDefault(text => text.Text.Length > 0) : null;
            if (kind is not null && ((YamlMap)item).Find("url") is { } address) yield return (kind.Text, address);
            else log.Error(item.Line, "a link has no kind or no address", "write it as \"code: https://…\", or with the keys kind and url");
        }
    }

    private static bool Allowed(YamlText address, string key, ProblemLog log, bool allowMail)
    {
        if (LinkTarget.IsHttp(address.Text) || (allowMail && LinkTarget.IsMail(address.Text))) return true;
        log.Error(address.Line, $"\"{YamlFields.Short(key)}\" is no address for a link: {YamlFields.Short(address.Text)}", allowMail ? Remedy + ", or mailto:" : Remedy);
        return false;
    }

    private static string Kind(string text) => PlainText.Line(text).ToLowerInvariant();
}
