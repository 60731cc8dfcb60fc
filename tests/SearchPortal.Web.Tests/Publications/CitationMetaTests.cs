namespace SearchPortal.Web.Tests.Publications;

public sealed class CitationMetaTests(Library library)
{
    [Fact]
    public async Task A_journal_article_says_all_that_reference_managers_read()
    {
        var page = await library.PageAsync("/papers/kernels");

        Assert.Equal(
        [
            "title: Kernel Machines & \"Sets\"",
            "author: van der Schaar, Mihaela\u00A0K.", "author_institution: University of Cambridge", "author_orcid: https://orcid.org/0000-0002-1825-0097", "author: Lovelace Jr., Ada",
            "publication_date: 2020/05/17",
            "journal_title: Journal of Machine Learning Research", "journal_abbrev: JMLR", "publisher: Microtome",
            "volume: 21", "issue: 140", "firstpage: 1", "lastpage: 67", "doi: 10.5555/Kernels<1>", "pmid: 123456", "issn: 1533-7928", "language: en",
            "keywords: Kernel methods", "keywords: Sets", "abstract: We prove x².\n\nIt holds.",
            "abstract_html_url: https://library.example.org/papers/kernels", "pdf_url: https://example.org/kernels.pdf",
        ],
        page.QuerySelectorAll("meta[name^=citation_]").Select(meta => $"{meta.GetAttribute("name")!["citation_".Length..]}: {meta.GetAttribute("content")}"));
    }

    [Theory]
    [InlineData("nets", "conference_title", "International Conference on Machine Learning")]
    [InlineData("nets", "editor", "Dy, Jennifer")]
    [InlineData("nets", "isbn", "978-3-16-148410-0")]
    [InlineData("nets", "firstpage", "7")]
    [InlineData("kernels-talk", "conference_title", "Seminar on Kernels")]
    [InlineData("kernels-preprint", "online_date", "2019/11")]
    [InlineData("kernels-preprint", "arxiv_id", "1911.00001")]
    [InlineData("kernels-preprint", "publisher", "arXiv")]
    [InlineData("kernels-preprint", "language", "en")]
    [InlineData("nets", "inbook_title", "International Conference on Machine Learning")]
    [InlineData("part", "inbook_title", "A Book of Parts")]
    [InlineData("part", "book_title", "A Book of Parts")]
    [InlineData("book", "publisher", "Springer")]
    [InlineData("book", "title", "A Whole Book on ℓ₁")]
    [InlineData("thesis", "dissertation_institution", "ETH Zurich")]
    [InlineData("report", "technical_report_institution", "MIT")]
    [InlineData("report", "technical_report_number", "TR-17")]
    public async Task A_paper_of_another_kind_says_what_it_is_by_its_tags(string key, string name, string value) =>
        Assert.Equal(value, (await library.PageAsync($"/papers/{key}")).Attribute($"meta[name=citation_{name}]", "content"));

    [Theory]
    [InlineData("data")]
    [InlineData("book")]
    [InlineData("thesis")]
    [InlineData("part")]
    [InlineData("kernels-preprint")]
    public async Task A_paper_outside_journals_and_conferences_names_neither(string key) =>
        Assert.Empty((await library.PageAsync($"/papers/{key}")).QuerySelectorAll("meta[name=citation_journal_title], meta[name=citation_conference_title]"));

    [Theory]
    [InlineData("data", "dataset")]
    [InlineData("kernels-preprint", "preprint")]
    [InlineData("kernels", null)]
    public async Task A_paper_of_a_kind_that_no_tag_tells_names_it(string key, string? kind) =>
        Assert.Equal(kind, (await library.PageAsync($"/papers/{key}")).QuerySelector("meta[name='dc.type']")?.GetAttribute("content"));

    [Fact]
    public async Task Proceedings_stand_before_the_conference_so_that_readers_take_a_paper_for_one_of_a_conference()
    {
        var names = (await library.PageAsync("/papers/nets")).QuerySelectorAll("meta[name^=citation_]").Select(meta => meta.GetAttribute("name")).ToList();

        Assert.True(names.IndexOf("citation_inbook_title") is >= 0 and int book && book < names.IndexOf("citation_conference_title"));
    }

    [Theory]
    [InlineData("/papers/kernels", "article")]
    [InlineData("/papers/book", "book")]
    public async Task A_paper_shown_elsewhere_is_an_article_and_its_portal_no_proceedings(string path, string kind)
    {
        var page = await library.PageAsync(path);

        Assert.Equal(kind, page.Attribute("meta[property='og:type']", "content"));
        Assert.Null(page.QuerySelector("meta[property='og:site_name']"));
        Assert.Equal("https://library.example.org" + path, page.Attribute("meta[property='og:url']", "content"));
    }

    [Fact]
    public async Task What_is_said_of_the_site_is_no_abstract_of_a_paper_without_one()
    {
        var page = await library.PageAsync("/papers/book");

        Assert.Null(page.QuerySelector("meta[property='og:description'], meta[name='description'], meta[name='citation_abstract']"));
    }

    [Fact]
    public async Task An_article_shown_elsewhere_says_when_and_by_whom()
    {
        var page = await library.PageAsync("/papers/kernels");

        Assert.Equal("2020-05-17", page.Attribute("meta[property='article:published_time']", "content"));
        Assert.Equal("https://library.example.org/authors/van-der-schaar-mihaela-k", page.Attribute("meta[property='article:author']", "content"));
    }

    [Theory]
    [InlineData("/", "website", "A Library")]
    [InlineData("/search?q=kernel", "website", "kernel – search")]
    [InlineData("/authors/lovelace-ada", "profile", "Ada Lovelace")]
    [InlineData("/venues/jmlr", "website", "JMLR")]
    [InlineData("/pages/about", "website", "About")]
    public async Task Every_page_says_what_it_is_where_it_is_shared(string path, string kind, string title)
    {
        var page = await library.PageAsync(path);

        Assert.Equal([kind, title, "A Library"], new[] { "type", "title", "site_name" }.Select(name => page.Attribute($"meta[property='og:{name}']", "content")));
        Assert.NotEqual("", page.Attribute("meta[property='og:description']", "content")!);
        Assert.Equal("https://library.example.org" + path, page.Attribute("meta[property='og:url']", "content"));
        Assert.Equal("summary", page.Attribute("meta[name='twitter:card']", "content"));
    }
}
