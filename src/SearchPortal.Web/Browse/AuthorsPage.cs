using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Browse;

/// <summary>Authors by the letter of their family name, or those with the most papers.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="Letters">Every letter.</param>
/// <param name="Authors">The authors of this page.</param>
internal sealed record AuthorsPage(string Title, string Summary, IReadOnlyList<CountLink> Letters, IReadOnlyList<CountLink> Authors)
{
    private const int MostProlific = 60;

    /// <summary>Links to the other pages; null when there is one page.</summary>
    public Paging? Paging { get; private init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The letters and the authors with the most papers.</summary>
    public static AuthorsPage All(Searcher searcher, PortalLinks links)
    {
        var letters = LetterLinks(searcher, links, "");
        var busiest = searcher.Search(new SearchRequest { Size = 0, FacetSize = MostProlific }).Facet(FacetField.Author).Values;
        return new(Words.Authors, Sentence.Of(Words.AuthorsSummary, Numbers.Of(letters.Sum(letter => letter.Count), Noun.Author)), letters, [.. busiest.Select(author => new CountLink(author.Label, links.Author(author.Value), author.Count))])
        {
            Head = new(Words.Authors) { Canonical = links.Authors },
        };
    }

    /// <summary>A page of the authors under a letter.</summary>
    /// <param name="letter">"a" to "z", "other".</param>
    /// <param name="page">1-based.</param>
    /// <param name="searcher">The request's index.</param>
    /// <param name="links">Makes the addresses.</param>
    public static AuthorsPage Under(string letter, int page, Searcher searcher, PortalLinks links)
    {
        var listing = searcher.Authors(letter, page);
        string path = links.AuthorLetter(letter);
        string title = letter == "other" ? Words.AuthorsOther : Sentence.Of(Words.AuthorsUnder, letter.ToUpperInvariant());
        var paging = listing.LastPage > 1 ? Shared.Paging.Of(listing.Page, listing.LastPage, number => PortalLinks.Listing(path, number)) : null;
        return new(title, Numbers.Of(listing.Total, Noun.Author), LetterLinks(searcher, links, letter), [.. listing.Authors.Select(author => new CountLink(author.Name, links.Author(author.Id), author.Count))])
        {
            Paging = paging,
            Head = new(title) { Canonical = PortalLinks.Listing(path, listing.Page), Paging = paging },
        };
    }

    private static IReadOnlyList<CountLink> LetterLinks(Searcher searcher, PortalLinks links, string current) =>
        [.. searcher.AuthorLetters().Select(letter => new CountLink(letter.Value == "other" ? Words.OtherLetter : letter.Value.ToUpperInvariant(), links.AuthorLetter(letter.Value), letter.Count) { IsCurrent = letter.Value == current })];
}
