using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Content;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static partial class SiteFile
{
    /// <summary>Its settings; what is absent or wrong has its default.</summary>
    public static SiteSettings Read(YamlValue? root, ProblemLog log)
    {
        var defaults = new SiteSettings();
        if (root is null) return defaults;
        if (root is not YamlMap map)
        {
            log.Error(root.Line, "the file holds no keys", "write lines such as \"title: My publications\"");
            return defaults;
        }
        var fields = new YamlFields(map, log);
        var languages = Checked(fields.Texts("languages"), text => Language().IsMatch(text), log, "is no language tag", "write tags such as en, de or zh-Hans");
        var settings = new SiteSettings
        {
            Title = fields.Word("title") ?? defaults.Title,
            Description = fields.Word("description") ?? defaults.Description,
            BaseUrl = BaseUrl(fields),
            Owner = fields.Map("owner") is { } owner ? Owner(owner) : null,
            Languages = languages.Count > 0 ? languages : defaults.Languages,
            Navigation = [.. fields.Items("navigation").Select(item => NavigationItem(item, log)).OfType<NavigationLink>()],
            Accent = Accent(fields) ?? defaults.Accent,
            Selected = Checked(fields.Texts("selected"), Slug.IsKey, log, "is no key of a paper", "write the key that ends the paper's address, such as ma2024cvpr-deepcache"),
        };
        fields.ReportUnknown();
        return settings;
    }

    private static SiteOwner? Owner(YamlFields fields)
    {
        var owner = new SiteOwner(fields.Word("name") ?? "")
        {
            NativeName = fields.Word("nativeName"),
            Author = Author(fields),
            Position = fields.Word("position"),
            Affiliation = fields.Word("affiliation"),
            Photo = fields.Word("photo"),
            Links = YamlLinks.Links(fields, "links", allowMail: true),
        };
        fields.ReportUnknown();
        if (owner.Name.Length > 0) return owner;
        fields.Log.Error(fields.Line, "the owner has no name", "add \"name:\" below \"owner:\"");
        return null;
    }

    private static string? Author(YamlFields fields)
    {
        if (fields.Text("author") is not { } id || Slug.IsKey(id.Text)) return fields.Word("author");
        fields.Log.Error(id.Line, $"\"{YamlFields.Short(id.Text)}\" is no author's id", "write the id of authors.yaml, such as ma-xinyin");
        return null;
    }

    private static string? BaseUrl(YamlFields fields)
    {
        if (fields.Text("baseUrl") is not { } text) return null;
        if (LinkTarget.IsHttp(text.Text) && text.Text.AsSpan().IndexOfAny('?', '#') < 0) return text.Text.TrimEnd('/');
        fields.Log.Error(text.Line, $"\"baseUrl\" cannot start an address: {YamlFields.Short(text.Text)}", "write the address of the portal's home page, https://example.org or https://example.org/papers");
        return null;
    }

    private static string? Accent(YamlFields fields)
    {
        if (fields.Text("accent") is not { } text) return null;
        if (Colour().IsMatch(text.Text)) return text.Text.ToLowerInvariant();
        fields.Log.Error(text.Line, $"\"accent\" is no colour: {YamlFields.Short(text.Text)}", "write it in quotes with six hexadecimal digits, \"#1f5f8b\"");
        return null;
    }

    private static NavigationLink? NavigationItem(YamlValue item, ProblemLog log)
    {
        var fields = new YamlFields(item as YamlMap ?? new YamlMap(item.Line, []), log);
        string? label = fields.Word("label");
        string? url = fields.Word("url");
        fields.ReportUnknown();
        if (label is not null && url is not null && (LinkTarget.IsSitePath(url) || LinkTarget.IsHttp(url))) return new NavigationLink(label, url);
        log.Error(item.Line, "a link of the navigation has no label or no address that can be used", "write \"label: About\" and \"url: /pages/about\", or an address that starts with https://");
        return null;
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<YamlText> texts, Func<string, bool> isRight, ProblemLog log, string fault, string remedy)
    {
        foreach (var text in texts)
            if (!isRight(text.Text)) log.Error(text.Line, $"\"{YamlFields.Short(text.Text)}\" {fault}", remedy);
        return [.. texts.Select(text => text.Text).Where(isRight)];
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"\A#[0-9A-Fa-f]{6}\z")]
    private static partial Regex Colour();
}
