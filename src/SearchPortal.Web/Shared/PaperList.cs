using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>A list of papers.</summary>
/// <param name="rows">The papers.</param>
/// <param name="first">1-based place of the first one among all.</param>
/// <param name="links">Makes the addresses of pictures.</param>
internal sealed class PaperList(IReadOnlyList<PaperRow> rows, int first, PortalLinks links) : IPagePart
{
    private readonly string cite = Words.Cite;
    private readonly string citeThisPaper = Words.CiteThisPaper;
    private readonly string why = Words.Why;
    private readonly string whyThisResult = Words.WhyThisResult;

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<ol class="papers" start="{first}">""");
        foreach (var row in rows) Write(page, row);
        page.Html($"""</ol>""");
    }

    private void Write(HtmlWriter page, PaperRow row)
    {
        page.Html($"""<li><article class="{(row.Picture is null ? "paper" : "paper pictured")}">""");
        if (row.Picture is not null) WritePicture(page, row.Picture);
        page.Html($"""<h3{new HtmlAttribute("lang", row.Language)}><a href="{row.Href}">{row.Title}</a></h3>""");
        if (row.Authors.Count > 0) WriteAuthors(page, row);
        WriteFacts(page, row);
        if (row.Snippet is not null) page.Html($"""<p class="snippet"{new HtmlAttribute("lang", row.Language)}>{row.Snippet}</p>""");
        if (row.Coins is not null) page.Html($"""<span class="Z3988" title="{row.Coins}"></span><abbr class="unapi-id" title="{row.Key}"></abbr>""");
        page.Html($"""</article></li>""");
    }

    private void WritePicture(HtmlWriter page, SiteImage picture)
    {
        page.Html($"""<img class="thumbnail" src="{links.Image(picture)}" alt=""{Sized("width", picture.Width)}{Sized("height", picture.Height)} loading="lazy">""");
    }

    private static HtmlAttribute Sized(string name, int pixels) => new(name, pixels == 0 ? null : pixels.ToString(CultureInfo.InvariantCulture));

    private static void WriteAuthors(HtmlWriter page, PaperRow row)
    {
        page.Html($"""<p class="authors">""");
        for (int i = 0; i < row.Authors.Count; i++)
        {
            if (i > 0) page.Html($""", """);
            row.Authors[i].WriteTo(page);
        }
        if (row.MoreAuthors > 0) page.Html($"""<span class="more">{Sentence.Of(Words.AndMoreAuthors, Numbers.Of(row.MoreAuthors))}</span>""");
        page.Html($"""</p>""");
    }

    private void WriteFacts(HtmlWriter page, PaperRow row)
    {
        page.Html($"""<p class="facts">""");
        if (StatusLabel.Of(row.Status) is { } status) page.Html($"""<strong class="status" data-status="{row.Status.ToString()}">{status}</strong> """);
        if (row.Venue is not null) page.Html($"""<a href="{row.Venue.Href}">{row.Venue.Label}</a> """);
        if (row.Container is not null) page.Html($"""<span>{row.Container}</span> """);
        if (row.Year is not null) page.Html($"""<a href="{row.Year.Href}">{row.Year.Label}</a> """);
        foreach (string award in row.Awards) page.Html($"""<span class="award">{award}</span> """);
        for (int i = 0; i < row.Links.Count; i++) page.Html($"""<a class="out" href="{row.Links[i].Href}">{row.Links[i].Label}</a> """);
        page.Html($"""<a class="out" href="{row.Href}#cite">{cite}<span class="unseen">{citeThisPaper}</span></a> """);
        if (row.WhyHref is not null) page.Html($"""<a class="reason" rel="nofollow" href="{row.WhyHref}" aria-label="{whyThisResult}">{why}</a> """);
        page.Html($"""</p>""");
    }
}
