using System.Globalization;
using Microsoft.AspNetCore.Html;
using SearchPortal.Content;
using SearchPortal.Export;
using SearchPortal.Export.Citations;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Exports;
using SearchPortal.Web.LinkedData;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Publications;

/// <summary>All that is known of a paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Title">With math.</param>
/// <param name="Trail">The result it was reached from; null when it was not.</param>
internal sealed record PaperPage(Publication Paper, IHtmlContent Title, ResultTrail? Trail)
{
    private const int OpenAuthors = 30;
    private const int RelatedPapers = 6;

    /// <summary>Every author, in order.</summary>
    public required IReadOnlyList<AuthorLink> Authors { get; init; }

    /// <summary>Venue by its short name; null when there is none.</summary>
    public required NamedLink? Venue { get; init; }

    /// <summary>Year; null when unknown.</summary>
    public required NamedLink? Year { get; init; }

    /// <summary>The owner's picture of it; null for none.</summary>
    public required SiteImage? Picture { get; init; }

    /// <summary>Paragraphs of the abstract, with math.</summary>
    public required IReadOnlyList<IHtmlContent> Abstract { get; init; }

    /// <summary>Subjects.</summary>
    public required IReadOnlyList<NamedLink> Topics { get; init; }

    /// <summary>Other versions of the same work.</summary>
    public required PaperList Versions { get; init; }

    /// <summary>Papers like this one.</summary>
    public required PaperList Related { get; init; }

    /// <summary>The paper cited in every style, by the style's name.</summary>
    public required IReadOnlyList<(string Style, CitationHtml Citation)> Citations { get; init; }

    /// <summary>The BibTeX entry.</summary>
    public required string Bibtex { get; init; }

    /// <summary>Address of the BibTeX entry.</summary>
    public required string BibtexHref { get; init; }

    /// <summary>Its files.</summary>
    public required Downloads Downloads { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>Authors always shown; a few more than the limit are not worth folding.</summary>
    public IEnumerable<AuthorLink> FirstAuthors => Authors.Take(HasManyAuthors ? OpenAuthors : Authors.Count);

    /// <summary>Authors behind "more".</summary>
    public IReadOnlyList<AuthorLink> FoldedAuthors => HasManyAuthors ? [.. Authors.Skip(OpenAuthors)] : [];

    /// <summary>Whether some author contributed equally with another.</summary>
    public bool HasEqualAuthors => Authors.Any(author => author.Name.EqualContribution);

    /// <summary>PDF, code and the like.</summary>
    public IReadOnlyList<NamedLink> Links => LinkLabel.ShownOfPaper(Paper.Links);

    /// <summary>Bibliographic details.</summary>
    public IReadOnlyList<Fact> Facts => PaperFacts.Of(Paper);

    /// <summary>"Retracted" and the like; null for what is simply published.</summary>
    public string? Status => StatusLabel.Of(Paper.Status);

    /// <summary>What title and abstract are marked with; null for the page's own language.</summary>
    public required string? Language { get; init; }

    private bool HasManyAuthors => Authors.Count > OpenAuthors + 5;

    /// <summary>The page of a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="trail">The result it was reached from.</param>
    /// <param name="lease">The request's index.</param>
    /// <param name="make">Make links and addresses.</param>
    public static PaperPage From(Publication paper, ResultTrail? trail, IndexLease lease, (PaperLinks Papers, PortalLinks Links) make)
    {
        var (searcher, (papers, links)) = (lease.Searcher, make);
        var venue = paper.Venue is { } key ? searcher.FindVenue(key) : null;
        var authors = papers.Authors(paper);
        IReadOnlyList<Publication> versions = [.. paper.OtherVersions.Select(searcher.Find).OfType<Lookup.Found>().Select(found => found.Publication)];
        var downloads = Downloads.OfPaper(paper.Key, links);
        return new(paper, RichText.Of(paper.Title, searcher), trail)
        {
            Picture = papers.Picture(paper),
            Authors = authors,
            Venue = paper.Venue is null ? null : new(venue?.ShortName ?? paper.Venue, papers.Venue(paper.Venue)),
            Year = paper.Year is { } year ? new(year.ToString(CultureInfo.InvariantCulture), papers.Year(paper, year)) : null,
            Abstract = [.. Paragraphs(paper.Abstract).Select(paragraph => RichText.Of(paragraph, searcher))],
            Topics = [.. paper.Topics.Select(topic => new NamedLink(topic, links.Topic(Slug.From(topic))))],
            Versions = PaperList.Of(versions, papers),
            Related = PaperList.Of(searcher.Related(paper, RelatedPapers, withAbstracts: false), papers),
            Citations = [.. CitationStyles.Cite(paper, venue).Select(cited => (cited.Style.Name, new CitationHtml(cited.Runs)))],
            Bibtex = BibtexWriter.Write(paper, venue),
            BibtexHref = links.PaperFile(paper.Key, ExportFormats.Bibtex),
            Downloads = downloads,
            Language = papers.Language(paper),
            Head = HeadOf(new(paper, venue, authors, links) { Versions = versions }, lease.Site.Settings.Languages is [var only] ? only : null) with { Files = downloads.Files },
        };
    }

    /// <param name="subject">The paper.</param>
    /// <param name="language">Of papers that do not say theirs; without it readers would take the language of the page. Null when not known.</param>
    private static PageHead HeadOf(PaperSubject subject, string? language)
    {
        var (paper, venue, _, links) = subject;
        string title = PlainText.Of(paper.Title);
        string address = links.Paper(paper.Key);
        NamedLink[] trail = venue is null ? [] : [new(Words.Venues, links.Venues), new(venue.ShortName, links.Venue(venue.Key))];
        return new(title)
        {
            Description = PlainText.Description(paper.Abstract),
            Canonical = address,
            Fonts = paper.Abstract.Length == 0 ? [PageHead.TitleFont] : [PageHead.TitleFont, PageHead.AbstractFont],
            Styles = [.. HasMath(paper) ? ["math.css"] : Array.Empty<string>(), .. EastAsianText.IsIn(title) || EastAsianText.IsIn(paper.Abstract) ? ["cjk.css"] : Array.Empty<string>()],
            Meta = CitationMeta.Of(paper with { Language = paper.Language ?? language }, venue, subject.Address),
            Kind = PaperPreview.Kind(paper),
            Properties = PaperPreview.Properties(subject),
            LinkedData = LinkedDataBlock.Of(json => PaperNode.Write(json, subject), json => BreadcrumbNode.Write(json, trail, new(title, address), links)),
        };
    }

    private static bool HasMath(Publication paper) => paper.Title.Contains('$', StringComparison.Ordinal) || paper.Abstract.Contains('$', StringComparison.Ordinal);

    private static string[] Paragraphs(string text) => text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
