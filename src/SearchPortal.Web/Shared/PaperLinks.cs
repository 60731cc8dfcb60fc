using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Shared;

/// <summary>What papers lead to, in the request's index.</summary>
internal sealed class PaperLinks(IndexLease lease, PortalLinks links)
{
    private readonly string absolute = links.Absolute(links.Paper(""));

    /// <summary>The index.</summary>
    public Searcher Searcher => lease.Searcher;

    /// <summary>A paper's page.</summary>
    public SplitAddress Paper(Publication paper) => links.Paper(paper.Key);

    /// <summary>A paper's page that knows the result it was reached from.</summary>
    /// <param name="hit">The result.</param>
    /// <param name="query">The search, as <see cref="SearchUrl"/> writes its first page.</param>
    public SplitAddress Result(SearchHit hit, string query) => links.Paper(hit.Publication.Key, query, hit.Position);

    /// <summary>A paper's page as an absolute address.</summary>
    public SplitAddress Absolute(Publication paper) => links.Paper(paper.Key) with { Before = absolute };

    /// <summary>One of a paper's authors.</summary>
    public AuthorLink Author(Publication paper, PersonName name, bool isMatch = false) =>
        new(name, links.Author(Searcher.AuthorId(name, paper.Key)), isMatch);

    /// <summary>All of them.</summary>
    public IReadOnlyList<AuthorLink> Authors(Publication paper) => [.. paper.Authors.Select(name => Author(paper, name))];

    /// <summary>The papers of a venue.</summary>
    public SplitAddress Venue(string key) => links.Venue(key);

    /// <summary>The papers of a paper's year, within its venue if it has one.</summary>
    public SplitAddress Year(Publication paper, int year)
    {
        string name = year.ToString(CultureInfo.InvariantCulture);
        return paper.Venue is { } venue ? links.VenueYear(venue, name) : links.Year(name);
    }

    /// <summary>The picture that is named after a paper's key; null when there is none.</summary>
    public SiteImage? Picture(Publication paper) => lease.FindImageOfPaper(paper.Key);

    /// <summary>Where a picture is.</summary>
    public string Image(SiteImage picture) => links.Image(picture);

    /// <summary>What title and abstract of a paper are marked with; null for the page's own language.</summary>
    public string? Language(Publication paper) => Wording.Language.Foreign(paper.Language, lease.Site.Settings.Languages);
}
