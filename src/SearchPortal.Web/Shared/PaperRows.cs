using System.Globalization;
using Microsoft.AspNetCore.Html;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>Makes rows of papers for the request's index.</summary>
internal sealed class PaperRows(IndexLease lease, PortalLinks links)
{
    private const int ShownAuthors = 8;

    private readonly Searcher searcher = lease.Searcher;

    /// <summary>A result with its matches; its link leads on through the search.</summary>
    public PaperRow Of(SearchHit hit, SearchRequest search) =>
        Row(hit.Publication, new RichText(hit.Title.Parts, searcher), [.. hit.MatchedAuthors]) with
        {
            Href = links.Paper(hit.Publication.Key, search, hit.Position),
            WhyHref = search.Text.Length > 0 && search.Sort == SortOrder.Relevance ? links.Why(hit.Publication.Key, search, hit.Position) : null,
            Coins = CoinsOf(hit.Publication),
            Key = hit.Publication.Key,
            Snippet = hit.Abstract.Parts.Count == 0 ? null : new RichText(hit.Abstract.Parts, searcher),
        };

    /// <summary>A paper of a listing.</summary>
    public PaperRow Listed(Publication paper) => Of(paper) with { Coins = CoinsOf(paper), Key = paper.Key };

    /// <summary>A paper outside any search.</summary>
    public PaperRow Of(Publication paper) => Row(paper, RichText.Of(paper.Title, searcher), []);

    /// <summary>A paper outside any search, with its picture.</summary>
    public PaperRow Pictured(Publication paper) => Of(paper) with { Picture = Picture(paper) };

    /// <summary>The picture that is named after a paper's key; null when there is none.</summary>
    public SiteImage? Picture(Publication paper) => lease.FindImageOfPaper(paper.Key);

    /// <summary>All authors of a paper.</summary>
    public IReadOnlyList<AuthorLink> Authors(Publication paper) => [.. paper.Authors.Select(name => Author(paper, name, isMatch: false))];

    /// <summary>The venue of a paper by its short name; null when it has none.</summary>
    public NamedLink? Venue(Publication paper) =>
        paper.Venue is not { } key ? null : new(searcher.FindVenue(key)?.ShortName ?? key, links.Venue(key));

    /// <summary>The year of a paper, within its venue if it has one; null when unknown.</summary>
    public NamedLink? Year(Publication paper)
    {
        if (paper.Year?.ToString(CultureInfo.InvariantCulture) is not { } year) return null;
        return new(year, paper.Venue is { } venue ? links.VenueYear(venue, year) : links.Year(year));
    }

    private HtmlString CoinsOf(Publication paper) => Coins.Of(paper, paper.Venue is { } key ? searcher.FindVenue(key) : null, links.Absolute(links.Paper(paper.Key)));

    private PaperRow Row(Publication paper, RichText title, HashSet<int> matched)
    {
        var shown = paper.Authors.Index().Where(author => author.Index < ShownAuthors || matched.Contains(author.Index)).ToList();
        return new(links.Paper(paper.Key), title, [.. shown.Select(author => Author(paper, author.Item, matched.Contains(author.Index)))])
        {
            MoreAuthors = paper.Authors.Count - shown.Count,
            Venue = Venue(paper),
            Container = paper.Venue is null ? paper.ContainerTitle : null,
            Year = Year(paper),
            Links = LinkLabel.Shown(paper.Links),
            Awards = paper.Awards,
            Status = paper.Status,
            Language = Language.Foreign(paper.Language, lease.Site.Settings.Languages),
        };
    }

    private AuthorLink Author(Publication paper, PersonName name, bool isMatch) =>
        new(name.Display, links.Author(searcher.AuthorId(name, paper.Key)), isMatch, name.EqualContribution);
}
