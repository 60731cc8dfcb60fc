using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchPortal.Content;
using SearchPortal.Indexing;

[assembly: AssemblyFixture(typeof(SearchPortal.Web.Tests.Library))]

namespace SearchPortal.Web.Tests;

/// <summary>A site with a paper of every kind, and what is said of each in all detail, for what machines read.</summary>
public sealed class Library : IAsyncLifetime
{
    private const string Papers = """
        {"key": "kernels", "type": "article-journal", "title": "Kernel Machines & \"Sets\"", "date": "2020-05-17", "year": 2020, "venue": "jmlr", "containerTitle": "Journal of Machine Learning Research", "volume": "21", "issue": "140", "pages": "1-67", "publisher": "Microtome", "language": "en", "topics": ["Kernel methods", "Sets"], "abstract": "We prove $x^2$.\n\nIt holds.", "authors": [{"given": "Mihaela K.", "family": "van der Schaar", "orcid": "0000-0002-1825-0097", "affiliation": "University of Cambridge"}, {"given": "Ada", "family": "Lovelace", "suffix": "Jr."}], "links": [{"kind": "pdf", "url": "https://example.org/kernels.pdf"}, {"kind": "license", "url": "https://creativecommons.org/licenses/by/4.0/"}], "identifiers": {"doi": "10.5555/Kernels<1>", "pmid": "123456"}, "otherVersions": ["kernels-preprint", "kernels-talk"]}
        {"key": "kernels-preprint", "type": "article", "title": "Kernel Machines", "date": "2019-11", "year": 2019, "status": "preprint", "containerTitle": "arXiv", "authors": ["Ada Lovelace"], "identifiers": {"arxiv": "1911.00001"}, "otherVersions": ["kernels"]}
        {"key": "kernels-talk", "type": "speech", "title": "A Talk on Kernels", "year": 2021, "containerTitle": "Seminar on Kernels", "authors": ["Ada Lovelace"]}
        {"key": "nets", "type": "paper-conference", "title": "Deep Nets", "year": 2018, "venue": "icml", "pages": "7", "publisher": "PMLR", "authors": ["Ada Lovelace"], "editors": [{"given": "Jennifer", "family": "Dy"}], "identifiers": {"isbn": "978-3-16-148410-0"}}
        {"key": "part", "type": "chapter", "title": "On Parts", "year": 2001, "containerTitle": "A Book of Parts", "pages": "10-20", "publisher": "Springer", "authors": ["Ada Lovelace"], "identifiers": {"isbn": "978-3-16-148410-0"}}
        {"key": "book", "type": "book", "title": "A Whole Book on $\\ell_1$", "year": 2002, "publisher": "Springer", "authors": ["Ada Lovelace"], "editors": ["Jane Roe"], "identifiers": {"isbn": "978-3-16-148410-0"}}
        {"key": "thesis", "type": "thesis", "title": "On Theses", "year": 2003, "publisher": "ETH Zurich", "authors": ["Ada Lovelace"]}
        {"key": "report", "type": "report", "title": "On Reports", "year": 2004, "publisher": "MIT", "issue": "TR-17", "authors": ["Ada Lovelace"]}
        {"key": "data", "type": "dataset", "title": "Some Data", "year": 2005, "authors": ["Ada Lovelace"]}
        {"key": "code", "type": "software", "title": "Some Code", "year": 2006, "authors": ["Ada Lovelace"], "links": [{"kind": "code", "url": "https://github.com/a/b"}]}
        {"key": "patent", "type": "patent", "title": "Some Patent", "year": 2007, "authors": ["Ada Lovelace"]}
        {"key": "post", "type": "webpage", "title": "Some Post", "year": 2008, "authors": ["Ada Lovelace"]}
        {"key": "paper", "type": "document", "title": "Some Document", "year": 2009}
        {"key": "evil:1+2.x", "type": "article-journal", "title": "</script><script>alert(1)</script> \"' 1 < 2 & 3 > 2 \u202eRTL שלום \u0001\u2028 end", "year": 2010, "containerTitle": "]]></script>", "topics": ["</script><b>"], "abstract": "</script><img src=x onerror=alert(1)>", "authors": [{"given": "</script>", "family": "\"><script>alert(2)</script>"}], "links": [{"kind": "pdf", "url": "https://example.org/a>b;\"c\" d.pdf"}]}
        """;

    private const string Venues = """
        - {key: jmlr, short: JMLR, long: Journal of Machine Learning Research, kind: journal, issn: 1533-7928, url: "https://jmlr.example.org"}
        - {key: icml, short: ICML, long: International Conference on Machine Learning, kind: conference}
        """;

    private const string Authors = """
        - {id: lovelace-ada, name: Ada Lovelace, orcid: 0000-0001-5109-3700, variants: ["Ada Lovelace Jr."]}
        """;

    private readonly TemporarySite site = new();

    /// <summary>Every kind of paper.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "kernels", "ScholarlyArticle" }, { "kernels-preprint", "ScholarlyArticle" }, { "kernels-talk", "PresentationDigitalDocument" }, { "nets", "ScholarlyArticle" },
        { "part", "Chapter" }, { "book", "Book" }, { "thesis", "Thesis" }, { "report", "Report" }, { "data", "Dataset" }, { "code", "SoftwareSourceCode" },
        { "patent", "CreativeWork" }, { "post", "WebPage" }, { "paper", "CreativeWork" }, { "evil:1+2.x", "ScholarlyArticle" },
    };

    /// <summary>A visitor.</summary>
    internal HttpClient Visitor { get; private set; } = null!;

    /// <summary>What the index says of itself.</summary>
    internal IndexManifest Manifest { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        site.Write("publications/papers.jsonl", Papers);
        site.Write("venues.yaml", Venues);
        site.Write("authors.yaml", Authors);
        site.Write("site.yaml", "title: A Library\ndescription: All of it.\nbaseUrl: https://library.example.org\nowner: {name: Ada Lovelace, author: lovelace-ada}\n");
        site.Write("pages/about.md", "# About\n\nText.\n");
        Manifest = new IndexBuilder(new IndexStore(site.IndexPath), TimeProvider.System).Build(new ContentFolder(site.ContentPath), strict: false, _ => { });
        Visitor = (await site.StartAsync()).Visitor;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => site.DisposeAsync();

    /// <summary>A page.</summary>
    internal async Task<IHtmlDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await Visitor.GetStringAsync(path, TestContext.Current.CancellationToken));

    /// <summary>The nodes of a page's JSON-LD by type.</summary>
    internal async Task<IReadOnlyDictionary<string, JsonElement>> NodesAsync(string path)
    {
        var block = Assert.Single((await PageAsync(path)).QuerySelectorAll("script[type='application/ld+json']"));
        var graph = JsonDocument.Parse(block.TextContent).RootElement;
        Assert.Equal("https://schema.org", graph.GetProperty("@context").GetString());
        return graph.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@type").GetString()!);
    }
}
