using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Web.Tests.Feeds;

public sealed class AtomTests(Library library, Portal portal)
{
    private const string Home = "https://library.example.org";

    private const string Parse = """
        import sys, json, feedparser
        feed = feedparser.parse(sys.stdin.buffer.read(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
        print(json.dumps({"bozo": feed.bozo, "version": feed.version, "feed": feed.feed, "entries": feed.entries}, default=str))
        """;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_reader_finds_all_of_a_paper()
    {
        var read = await ReadAsync(library.Visitor, "/authors/van-der-schaar-mihaela-k.atom");
        Assert.Equal(("atom10", "Mihaela K. van der Schaar · A Library"), (read.GetProperty("version").GetString(), Feed(read, "title")));
        Assert.Equal($"{Home}/authors/van-der-schaar-mihaela-k.atom", Feed(read, "id"));
        var entry = Assert.Single(read.GetProperty("entries").EnumerateArray());
        Assert.Equal(
            [$"{Home}/papers/kernels", $"{Home}/papers/kernels", "Kernel Machines & \"Sets\"", "2020-05-17T00:00:00Z", "We prove x².\n\nIt holds."],
            new[] { "id", "link", "title", "published", "summary" }.Select(name => entry.GetProperty(name).GetString()));
        Assert.Equal(["Mihaela K. van der Schaar", "Ada Lovelace Jr."], entry.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal(["kernel-methods", "sets"], entry.GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("term").GetString()));
    }

    [Theory]
    [InlineData("/feed.atom", 14)]
    [InlineData("/search.atom?q=kernel", 3)]
    [InlineData("/search.atom?q=nothing-at-all", 0)]
    [InlineData("/venues/jmlr.atom", 1)]
    [InlineData("/VENUES/JMLR.ATOM", 1)]
    [InlineData("/venues/icml/2018.atom", 1)]
    [InlineData("/years/2010.atom", 1)]
    [InlineData("/topics/sets.atom", 1)]
    [InlineData("/authors/lovelace-ada.atom?page=soon", 12)]
    public async Task Every_listing_and_search_has_a_feed(string path, int papers)
    {
        var read = await ReadAsync(library.Visitor, path);

        Assert.Equal(papers, read.GetProperty("entries").GetArrayLength());
        Assert.NotEqual("", Feed(read, "updated"));
    }

    [Theory]
    [InlineData("/authors/nobody.atom")]
    [InlineData("/venues/none.atom")]
    [InlineData("/venues/jmlr/1999.atom")]
    [InlineData("/years/soon.atom")]
    [InlineData("/topics/none.atom")]
    [InlineData("/feed.atom?page=2")]
    [InlineData("/feed.atom?page=99999999")]
    public async Task A_feed_of_nothing_is_not_found(string path)
    {
        using var answer = await library.Visitor.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_papers_changed_last_come_first_and_pages_lead_through_all()
    {
        await using var site = new TemporarySite();
        site.Build(120);
        site.Write("publications/more.jsonl", """{"key": "new", "title": "A New Paper", "year": 1990}""");
        new IndexBuilder(new IndexStore(site.IndexPath), new Tomorrow()).Build(new ContentFolder(site.ContentPath), strict: false, _ => { }, null, TestContext.Current.CancellationToken);
        using var visitor = (await site.StartAsync()).Visitor;
        var pages = new List<XElement>();
        for (string? next = "/feed.atom"; next is not null; next = Link(pages[^1], "next")) pages.Add(XElement.Parse(await visitor.GetStringAsync(next, TestContext.Current.CancellationToken)));

        Assert.Equal(3, pages.Count);
        Assert.Single(pages.Select(page => page.Element(Atom + "id")!.Value).Distinct());
        Assert.EndsWith("?page=3", Link(pages[0], "last"), StringComparison.Ordinal);
        Assert.Equal(Link(pages[1], "self"), Link(pages[2], "previous"));
        var entries = pages.SelectMany(page => page.Elements(Atom + "entry")).ToList();
        Assert.Equal("A New Paper", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal(121, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
    }

    [Theory]
    [InlineData("/", "/feed.atom")]
    [InlineData("/search?q=pruning&sort=oldest&page=2", "/search.atom?q=pruning")]
    [InlineData("/venues/cvpr/2024", "/venues/cvpr/2024.atom")]
    public async Task A_page_names_its_feed_in_its_head_and_in_sight(string path, string feed)
    {
        var page = await portal.PageAsync(path);

        Assert.Equal(feed, page.Attribute("link[rel=alternate][type='application/atom+xml']", "href"));
        Assert.Equal(feed, page.Attribute("body a[type='application/atom+xml']", "href"));
    }

    [Fact]
    public async Task Who_has_the_feed_is_told_so_and_markup_is_text()
    {
        using var first = await portal.Visitor.GetAsync("/years/2022.atom", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/years/2022.atom") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await portal.Visitor.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.DoesNotContain("<script", await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(HttpClient visitor, string path)
    {
        string text = await visitor.GetStringAsync(path, TestContext.Current.CancellationToken);
        var read = JsonDocument.Parse(await ReferenceReader.AskAsync(Parse, text)).RootElement;
        Assert.True(read.GetProperty("bozo").ToString() is "0" or "False", text);
        return read;
    }

    private static string Feed(JsonElement read, string name) => read.GetProperty("feed").GetProperty(name).GetString()!;

    private static string? Link(XElement feed, string relation) =>
        feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;

    private static DateTimeOffset Updated(XElement entry) => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null);

    private sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(1);
    }
}
