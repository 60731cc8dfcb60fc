using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Shared;

/// <summary>What a page says of itself to browsers and search engines.</summary>
/// <param name="Title">Plain text, without the portal's name; "" on the home page.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>One or two sentences; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The page's one path; null when it has none.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether search engines shall list the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>Whether the page has its own search box, so that the header has none.</summary>
    public bool HasSearchBox { get; init; }

    /// <summary>Whether the page shows the results of a search, which do with the first style sheet alone.</summary>
    public bool IsResults { get; init; }

    /// <summary>Style sheets that only some pages need, by the names of the assets.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>The font of titles of papers.</summary>
    public const string TitleFont = "fonts/literata-600.woff2";

    /// <summary>The font of abstracts.</summary>
    public const string AbstractFont = "fonts/literata-400.woff2";

    /// <summary>Fonts that the page shows at once beside that of the interface, by the names of the assets.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>What the head loads beside what all pages do, in short.</summary>
    public string Loads => IsResults && Styles.Count == 0 && Fonts is [TitleFont] ? "results" : $"{IsResults} {string.Join(' ', Fonts)} {string.Join(' ', Styles)}";

    /// <summary>Further meta elements: name and content.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Meta { get; init; } = [];

    /// <summary>What the page is in the words of the Open Graph protocol: "website", "article", "book", "profile".</summary>
    public string Kind { get; init; } = OpenGraph.Website;

    /// <summary>Further properties of the Open Graph protocol.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>JSON-LD; null for none.</summary>
    public IHtmlContent? LinkedData { get; init; }

    /// <summary>Files that say the same.</summary>
    public IReadOnlyList<FileLink> Files { get; init; } = [];

    /// <summary>The feed that tells of papers to come; null for none.</summary>
    public FileLink? Feed { get; init; }

    /// <summary>Paths of the page before and after in its listing.</summary>
    public Paging? Paging { get; init; }
}
