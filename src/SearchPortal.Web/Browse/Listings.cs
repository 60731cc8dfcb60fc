using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Feeds;
using SearchPortal.Web.LinkedData;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>Makes the listings of the request's index.</summary>
internal sealed class Listings(IndexLease lease, PaperLinks papers, PortalLinks links)
{
    // Who browses reads down a list; who searches finds it at the top.
    private const int PapersOfPage = 20;
    private const int SideEntries = 15;

    private readonly Searcher searcher = lease.Searcher;

    /// <summary>All papers of a venue.</summary>
    public ListingPage Venue(Venue venue, int page)
    {
        var result = Search(page, new FacetSelection(FacetField.Venue, venue.Key));
        return Listing(result, Subject(venue, null)) with
        {
            Subtitle = venue.LongName == venue.ShortName ? null : venue.LongName,
            Links = venue.Url is null ? [] : LinkLabel.Shown([new("web site", venue.Url)]),
            Groups = ListingGroups.Of(
                (Words.Years, ListingGroups.Links(result, FacetField.Year, year => links.VenueYear(venue.Key, year))),
                (Words.Authors, ListingGroups.Links(result, FacetField.Author, links.Author)), (Words.Topics, ListingGroups.Links(result, FacetField.Topic, links.Topic))),
        };
    }

    /// <summary>A year of a venue.</summary>
    public ListingPage VenueYear(Venue venue, int year, int page)
    {
        string value = year.ToString(CultureInfo.InvariantCulture);
        var result = Search(page, new(FacetField.Venue, venue.Key), new(FacetField.Year, value));
        return Listing(result, Subject(venue, value)) with
        {
            Subtitle = venue.LongName == venue.ShortName ? null : venue.LongName,
            Groups = ListingGroups.Of(
                (Words.Years, [.. ListingGroups.Links(result, FacetField.Year, other => links.VenueYear(venue.Key, other)).Select(other => other with { IsCurrent = other.Label == value })]),
                (Words.Authors, ListingGroups.Links(result, FacetField.Author, links.Author)), (Words.Topics, ListingGroups.Links(result, FacetField.Topic, links.Topic))),
        };
    }

    /// <summary>All papers of a year.</summary>
    public ListingPage Year(int year, int page)
    {
        string value = year.ToString(CultureInfo.InvariantCulture);
        var result = Search(page, new FacetSelection(FacetField.Year, value));
        return Listing(result, new(value, links.Year(value), [new(Words.Years, links.Years)])) with
        {
            Groups = ListingGroups.Of(
                (Words.Venues, ListingGroups.Links(result, FacetField.Venue, venue => links.VenueYear(venue, value))),
                (Words.Topics, ListingGroups.Links(result, FacetField.Topic, links.Topic))),
        };
    }

    /// <summary>All papers about a topic.</summary>
    public ListingPage Topic(string slug, string label, int page)
    {
        var result = Search(page, new FacetSelection(FacetField.Topic, slug));
        return Listing(result, new(label, links.Topic(slug), [new(Words.Topics, links.Topics)]) { Describe = json => json.Named("about", "DefinedTerm", label) }) with
        {
            Groups = ListingGroups.Of(
                (Words.Venues, ListingGroups.Links(result, FacetField.Venue, links.Venue)), (Words.Years, ListingGroups.Links(result, FacetField.Year, links.Year)), (Words.Authors, ListingGroups.Links(result, FacetField.Author, links.Author))),
        };
    }

    /// <summary>All papers of an author.</summary>
    public ListingPage Author(AuthorEntry author, int page)
    {
        var result = Search(page, new FacetSelection(FacetField.Author, author.Id));
        var company = searcher.WrittenWith(author.Id, CoAuthors.Shown);
        var pictures = AuthorPictures.Find(author, result, company, searcher, links);
        string path = links.Author(author.Id);
        return Listing(result, new(author.Name, path, [new(Words.Authors, links.Authors)]) { IsProfile = true, Describe = json => AuthorNode.Write(json, author, links.Absolute(path)) }) with
        {
            Links = AuthorRemarks.Profiles(author),
            Remarks = AuthorRemarks.Of(author),
            Pictures = pictures,
            Groups = ListingGroups.Of(
                (Words.CoAuthors, CoAuthors.Of(company, links)), (Words.Venues, ListingGroups.Links(result, FacetField.Venue, links.Venue)),
                (Words.Years, pictures?.Years is null ? ListingGroups.Links(result, FacetField.Year, links.Year) : [])),
        };
    }

    private SearchResult Search(int page, params FacetSelection[] selections) =>
        searcher.Search(new SearchRequest { Selections = selections, Sort = SortOrder.Newest, Page = page, Size = PapersOfPage, FacetSize = SideEntries }, withAbstracts: false);

    private ListingSubject Subject(Venue venue, string? year)
    {
        string path = links.Venue(venue.Key);
        string address = year is null ? path : links.VenueYear(venue.Key, year);
        NamedLink[] trail = [new(Words.Venues, links.Venues), .. year is null ? Array.Empty<NamedLink>() : [new(venue.ShortName, path)]];
        return new(year is null ? venue.ShortName : $"{venue.ShortName} {year}", address, trail) { Describe = json => VenueNode.Write(json, venue, links.Absolute(address), year) };
    }

    private ListingPage Listing(SearchResult result, ListingSubject subject)
    {
        var (title, path, trail) = subject;
        int page = result.Request.Page;
        var paging = result.LastPage > 1 ? Paging.Of(page, result.LastPage, number => PortalLinks.Listing(path, number)) : null;
        var downloads = Downloads.OfListing(result.Total, (format, part) => links.ListingFile(path, format, part)) with { Feed = Feed.Link(links.ListingFeed(path)) };
        int first = result.Hits.Count > 0 ? result.Hits[0].Position : 1;
        return new(title, trail, new PaperList(result.Hits, papers) { IsCited = true })
        {
            Total = result.Total,
            Range = Numbers.Range(first, result.Hits.Count, result.Total),
            Box = SearchBox.Of(new SearchRequest { Selections = result.Request.Selections }, Sentence.Of(Words.SearchIn, title)),
            Paging = paging,
            TrendHref = links.Trend(TrendRequest.Of(result.Request)),
            Downloads = downloads,
            Subject = subject,
            Head = new(page > 1 ? Sentence.Of(Words.TitleAndPage, title, Numbers.Of(page)) : title)
            {
                Description = Sentence.Of(Words.ListingDescription, Numbers.Of(result.Total, Noun.Paper), title),
                Canonical = PortalLinks.Listing(path, page),
                Kind = subject.IsProfile ? OpenGraph.Profile : OpenGraph.Website,
                Paging = paging,
                Files = downloads.Files,
                Feed = downloads.Feed,
            },
        };
    }
}
