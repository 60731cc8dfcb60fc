using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>A list of papers, written straight from their records.</summary>
/// <param name="hits">The papers, with what of them the query asked for.</param>
/// <param name="links">Where they lead to.</param>
internal sealed class PaperList(IReadOnlyList<SearchHit> hits, PaperLinks links) : IPagePart
{
    private const int ShownAuthors = 8;

    private readonly string cite = Words.Cite;
    private readonly string citeThisPaper = Words.CiteThisPaper;
    private readonly string why = Words.Why;
    private readonly string whyThisResult = Words.WhyThisResult;

    /// <summary>The papers.</summary>
    public IReadOnlyList<SearchHit> Hits => hits;

    /// <summary>The search that the links lead on through, as <see cref="SearchUrl"/> writes its first page; null for papers outside any search, which are shown without abstracts.</summary>
    public string? Query { get; private init; }

    /// <summary>Whether it is told why each paper is a result: by relevance only.</summary>
    public bool IsRanked { get; private init; }

    /// <summary>Whether reference managers find each paper: not where the page says it otherwise.</summary>
    public bool IsCited { get; init; }

    /// <summary>Whether the owner's pictures are shown.</summary>
    public bool IsPictured { get; private init; }

    /// <summary>Papers outside any search.</summary>
    public static PaperList Of(IEnumerable<Publication> papers, PaperLinks links, bool isPictured = false) =>
        new([.. papers.Select((paper, place) => new SearchHit(paper, 0, place + 1, new Snippet(RichText.Split(paper.Title)), Snippet.Empty, []))], links) { IsPictured = isPictured };

    /// <summary>Results of a search.</summary>
    public static PaperList OfResults(SearchResult result, PaperLinks links) => new(result.Hits, links)
    {
        Query = SearchUrl.Format(result.Request.WithPage(1)),
        IsRanked = result.Request is { Text.Length: > 0, Sort: SortOrder.Relevance },
        IsCited = true,
    };

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<ol class="papers" start="{(hits.Count > 0 ? hits[0].Position : 1)}">""");
        for (int i = 0; i < hits.Count; i++) Write(page, hits[i]);
        page.Html($"""</ol>""");
    }

    private void Write(HtmlWriter page, SearchHit hit)
    {
        var paper = hit.Publication;
        var picture = IsPictured ? links.Picture(paper) : null;
        var venue = paper.Venue is { } key ? links.Searcher.FindVenue(key) : null;
        var href = Query is null ? links.Paper(paper) : links.Result(hit, Query);
        var language = new HtmlAttribute("lang", links.Language(paper));
        page.Html($"""<li><article class="{(picture is null ? "paper" : "paper pictured")}">""");
        if (picture is not null) WritePicture(page, picture);
        page.Html($"""<h3{language}><a href="{href}">{new RichText(hit.Title.Parts, links.Searcher)}</a></h3>""");
        if (paper.Authors.Count > 0) WriteAuthors(page, hit);
        WriteFacts(page, paper, venue, href);
        if (Query is not null && hit.Abstract.Parts.Count > 0) page.Html($"""<p class="snippet"{language}>{new RichText(hit.Abstract.Parts, links.Searcher)}</p>""");
        if (IsCited) page.Html($"""<span class="Z3988" title="{new Coins(paper, venue, links.Absolute(paper))}"></span><abbr class="unapi-id" title="{paper.Key}"></abbr>""");
        page.Html($"""</article></li>""");
    }

    private void WritePicture(HtmlWriter page, SiteImage picture)
    {
        page.Html($"""<img class="thumbnail" src="{links.Image(picture)}" alt=""{Sized("width", picture.Width)}{Sized("height", picture.Height)} loading="lazy">""");
    }

    private static HtmlAttribute Sized(string name, int pixels) => new(name, pixels == 0 ? null : pixels.ToString(CultureInfo.InvariantCulture));

    /// <summary>The first ones and those whom the query names.</summary>
    private void WriteAuthors(HtmlWriter page, SearchHit hit)
    {
        var authors = hit.Publication.Authors;
        int shown = 0;
        page.Html($"""<p class="authors">""");
        for (int i = 0; i < authors.Count; i++)
        {
            bool isMatch = hit.MatchedAuthors.Contains(i);
            if (i >= ShownAuthors && !isMatch) continue;
            if (shown++ > 0) page.Html($""", """);
            links.Author(hit.Publication, authors[i], isMatch).WriteTo(page);
        }
        if (shown < authors.Count) page.Html($"""<span class="more">{Sentence.Of(Words.AndMoreAuthors, Numbers.Of(authors.Count - shown))}</span>""");
        page.Html($"""</p>""");
    }

    private void WriteFacts(HtmlWriter page, Publication paper, Venue? venue, SplitAddress href)
    {
        page.Html($"""<p class="facts">""");
        if (StatusLabel.Of(paper.Status) is { } status) page.Html($"""<strong class="status" data-status="{paper.Status.ToString()}">{status}</strong> """);
        if (paper.Venue is { } key) page.Html($"""<a href="{links.Venue(key)}">{venue?.ShortName ?? key}</a> """);
        else if (paper.ContainerTitle is { } container) page.Html($"""<span>{container}</span> """);
        if (paper.Year is { } year) page.Html($"""<a href="{links.Year(paper, year)}">{year}</a> """);
        foreach (string award in paper.Awards) page.Html($"""<span class="award">{award}</span> """);
        foreach (var link in LinkLabel.InOrder(paper.Links)) page.Html($"""<a class="out" href="{link.Url}">{LinkLabel.Of(link.Kind)}</a> """);
        page.Html($"""<a class="out" href="{href}#cite">{cite}<span class="unseen">{citeThisPaper}</span></a> """);
        if (IsRanked) page.Html($"""<a class="reason" rel="nofollow" href="{href}{PortalLinks.Why}" aria-label="{whyThisResult}">{why}</a> """);
        page.Html($"""</p>""");
    }
}
