using System.Globalization;
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

    /// <summary>Results with their matches; their links lead on through the search.</summary>
    public IReadOnlyList<PaperRow> Of(IReadOnlyList<SearchHit> hits, SearchRequest search)
    {
        string query = SearchUrl.Format(search with { Page = 1 });
        bool isRanked = search.Text.Length > 0 && search.Sort == SortOrder.Relevance;
        var rows = new PaperRow[hits.Count];
        for (int i = 0; i < rows.Length; i++) rows[i] = Of(hits[i], SearchUrl.WithPosition(query, hits[i].Position), isRanked);
        return rows;
    }

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

    private PaperRow Of(SearchHit hit, string query, bool isRanked)
    {
        var row = Row(hit.Publication, new RichText(hit.Title.Parts, searcher), hit.MatchedAuthors);
        string href = $"{row.Href}?{query}";
        return row with
        {
            Href = href,
            WhyHref = isRanked ? PortalLinks.Why(href) : null,
            Coins = CoinsOf(hit.Publication),
            Key = hit.Publication.Key,
            Snippet = hit.Abstract.Parts.Count == 0 ? null : new RichText(hit.Abstract.Parts, searcher),
        };
    }

    private Coins CoinsOf(Publication paper) => new(paper, paper.Venue is { } key ? searcher.FindVenue(key) : null, links.Absolute(links.Paper(paper.Key)));

    private PaperRow Row(Publication paper, RichText title, IReadOnlyList<int> matched)
    {
        var shown = new List<AuthorLink>(Math.Min(paper.Authors.Count, ShownAuthors));
        for (int i = 0; i < paper.Authors.Count; i++)
        {
            bool isMatch = matched.Contains(i);
            if (i < ShownAuthors || isMatch) shown.Add(Author(paper, paper.Authors[i], isMatch));
        }
        return new(links.Paper(paper.Key), title, shown)
        {
            MoreAuthors = paper.Authors.Count - shown.Count,
            Venue = Venue(paper),
            Container = paper.Venue is null ? paper.ContainerTitle : null,
            Year = Year(paper),
            Links = LinkLabel.ShownOfPaper(paper.Links),
            Awards = paper.Awards,
            Status = paper.Status,
            Language = Language.Foreign(paper.Language, lease.Site.Settings.Languages),
        };
    }

    private AuthorLink Author(Publication paper, PersonName name, bool isMatch) =>
        new(name.Display, links.Author(searcher.AuthorId(name, paper.Key)), isMatch, name.EqualContribution);
}
