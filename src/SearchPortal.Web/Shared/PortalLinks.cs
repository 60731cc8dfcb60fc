using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using SearchPortal.Content;
using SearchPortal.Export;
using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Hosting;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>Every address of this site. Paths start at the application's base path; absolute ones at the owner's base URL.</summary>
internal sealed class PortalLinks(IHttpContextAccessor accessor, PortalSite site, Assets assets)
{
    private readonly HttpRequest request = accessor.HttpContext!.Request;
    private readonly ChosenLanguage chosen = accessor.HttpContext!.Features.GetRequiredFeature<ChosenLanguage>();

    /// <summary>The home page.</summary>
    public string Home => At("/");

    /// <summary>All venues.</summary>
    public string Venues => At("/venues");

    /// <summary>All years.</summary>
    public string Years => At("/years");

    /// <summary>The letters of all authors.</summary>
    public string Authors => At("/authors");

    /// <summary>All topics.</summary>
    public string Topics => At("/topics");

    /// <summary>What a search can say.</summary>
    public string Help => At("/help");

    /// <summary>The empty search; the target of search forms.</summary>
    public string SearchForm => At("/search");

    /// <summary>All values of one facet; the target of its filter form.</summary>
    public string FacetForm => At("/search/facet");

    /// <summary>What search boxes complete to.</summary>
    public string Suggest => At("/suggest");

    /// <summary>How a browser searches this site.</summary>
    public string OpenSearch => Plain("/opensearch.xml");

    /// <summary>Records of the papers of lists, for reference managers.</summary>
    public string Unapi => Plain("/unapi");

    /// <summary>All addresses of the site, in parts.</summary>
    public string Sitemap => Plain("/sitemap.xml");

    /// <summary>The feed of all papers.</summary>
    public string Feed => Plain("/feed.atom");

    /// <summary>The page that explains the API.</summary>
    public string ApiReference => At("/api");

    /// <summary>Where assistants ask (Model Context Protocol).</summary>
    public string Mcp => Plain("/mcp");

    /// <summary>The stylesheet with the owner's colour.</summary>
    public string AccentStyle => Plain($"/site.css?v={AccentColour.Version(site.Settings.Accent)}");

    /// <summary>A picture of the owner's.</summary>
    public string Image(SiteImage image) => Plain(image.Path);

    /// <summary>A search.</summary>
    public string Search(SearchRequest search) => Search(SearchUrl.Format(search));

    /// <summary>A search.</summary>
    /// <param name="query">As <see cref="SearchUrl"/> writes it.</param>
    public string Search(string query) => WithQuery("/search", query);

    /// <summary>All values of one facet of a search.</summary>
    public string Facet(FacetListRequest request) => WithQuery("/search/facet", FacetUrl.Format(request));

    /// <summary>The target of the form that compares searches.</summary>
    public string TrendForm => At("/trends");

    /// <summary>The years of several searches.</summary>
    public string Trend(TrendRequest request) => WithQuery("/trends", TrendUrl.Format(request));

    /// <summary>A paper's page.</summary>
    public SplitAddress Paper(string key) => new(At("/papers/"), Segment(key));

    /// <summary>A paper's page that knows the result it was reached from.</summary>
    /// <param name="key">The paper.</param>
    /// <param name="query">The search, as <see cref="SearchUrl"/> writes its first page.</param>
    /// <param name="position">1-based place in its result.</param>
    public SplitAddress Paper(string key, string query, int position) => Paper(key) with { After = $"?{SearchUrl.WithPosition(query, position)}" };

    /// <summary>What that address ends in where the reasons for the place are shown.</summary>
    public const string Why = $"&{SearchUrl.ExplainName}=1";

    /// <summary>A paper as a file.</summary>
    public string PaperFile(string key, ExportFormat format) => Plain($"/papers/{Segment(key)}.{format.Extension}");

    /// <summary>All links of a paper.</summary>
    public string LinkSet(string key) => Plain($"/papers/{Segment(key)}{Signposting.LinkSet.Ending}");

    /// <summary>A part of the site's addresses.</summary>
    /// <param name="name">What it lists.</param>
    /// <param name="part">1-based.</param>
    public string SitemapPart(string name, int part) => Plain($"/sitemaps/{name}-{part}.xml");

    /// <summary>All results of a search as files: by format and 1-based part of the usual size, null for the whole.</summary>
    /// <param name="search">The search; its page does not count.</param>
    public Func<ExportFormat, int?, string> SearchFiles(SearchRequest search)
    {
        var pairs = SearchUrl.Pairs(search with { Page = 1, Size = SearchRequest.DefaultSize }).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));
        string query = QueryHelpers.AddQueryString("", pairs);
        return (format, part) =>
        {
            string whole = Plain($"/search.{format.Extension}{query}");
            return part is null ? whole : QueryHelpers.AddQueryString(whole, ExportQuery.PartName, $"{part}");
        };
    }

    /// <summary>The feed of a search; the search's order and page do not count.</summary>
    public string SearchFeed(SearchRequest search) =>
        PlainQuery("/search.atom", SearchUrl.Format(search with { Page = 1, Size = SearchRequest.DefaultSize, FacetSize = new SearchRequest().FacetSize, Sort = SortOrder.Relevance }));

    /// <summary>The feed of a listing.</summary>
    /// <param name="path">Address of the listing.</param>
    public string ListingFeed(string path) => Plain(Inner(path) + Feeds.Feed.Ending);

    /// <summary>An address of the API.</summary>
    /// <param name="path">Below its root.</param>
    /// <param name="query">Without "?"; "" for none.</param>
    public string Api(string path, string query = "") => PlainQuery(Web.Api.ApiOperations.Root + path, query);

    /// <summary>All papers of a listing as a file.</summary>
    /// <param name="path">Address of the listing; of everything "/papers".</param>
    /// <param name="format">The file's format.</param>
    /// <param name="part">1-based part of the usual size; null for the whole.</param>
    public string ListingFile(string path, ExportFormat format, int? part = null) =>
        Plain(part is null ? $"{Inner(path)}.{format.Extension}" : $"{Inner(path)}.{format.Extension}?{ExportQuery.PartName}={part}");

    /// <summary>Another part of the file asked for.</summary>
    public string OtherPart(int part)
    {
        var pairs = request.Query.Where(pair => pair.Key != ExportQuery.PartName).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return QueryHelpers.AddQueryString(request.PathBase.ToUriComponent() + request.Path.ToUriComponent(), [.. pairs, new(ExportQuery.PartName, $"{part}")]);
    }

    /// <summary>A venue.</summary>
    public SplitAddress Venue(string key) => new(At("/venues/"), Segment(key));

    /// <summary>A year of a venue.</summary>
    public SplitAddress VenueYear(string key, string year) => Venue(key) with { After = $"/{Segment(year)}" };

    /// <summary>A year.</summary>
    public SplitAddress Year(string year) => new(At("/years/"), Segment(year));

    /// <summary>An author, by id.</summary>
    public SplitAddress Author(string id) => new(At("/authors/"), Segment(id));

    /// <summary>The authors under a letter.</summary>
    public string AuthorLetter(string letter) => At($"/authors/{Segment(letter)}");

    /// <summary>A topic, by slug.</summary>
    public SplitAddress Topic(string slug) => new(At("/topics/"), Segment(slug));

    /// <summary>A page of the owner's.</summary>
    public string Page(string slug) => At($"/pages/{Segment(slug)}");

    /// <summary>Another page of a listing.</summary>
    /// <param name="path">Address of the listing.</param>
    /// <param name="page">1-based.</param>
    public static string Listing(string path, int page) => Joined(path, SearchUrl.Format(new SearchRequest { Page = page }));

    /// <summary>A style, script or icon, with its version.</summary>
    public string Asset(string name) => Plain($"/assets/{name}?v={assets.Find(name)?.Version}");

    /// <summary>A link of the owner's menu: paths of this site get the base path.</summary>
    public string Navigation(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) ? At(url) : url;

    /// <summary>A path of this site as an absolute address, which names no language unless one is given.</summary>
    public string Absolute(string path, Language? language = null) =>
        (site.Settings.BaseUrl ?? $"{request.Scheme}://{request.Host}{chosen.OuterBase.Value}") + language?.Prefix + Inner(path);

    private string WithQuery(string path, string query) => At(Joined(path, query));

    private string PlainQuery(string path, string query) => Plain(Joined(path, query));

    private static string Joined(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";

    private string At(string path) => request.PathBase.Value + path;

    /// <summary>Machines read the same in every language.</summary>
    private string Plain(string path) => chosen.OuterBase.Value + path;

    /// <summary>A path without base path and language.</summary>
    private string Inner(string path) => path[(path.StartsWith($"{request.PathBase.Value}/", StringComparison.Ordinal) ? request.PathBase : chosen.OuterBase).Value!.Length..];

    private static string Segment(string value) => Uri.EscapeDataString(value);
}
