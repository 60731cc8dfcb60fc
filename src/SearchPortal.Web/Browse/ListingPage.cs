using Microsoft.AspNetCore.Html;
using SearchPortal.Web.Exports;
using SearchPortal.Web.LinkedData;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Browse;

/// <summary>The papers of one venue, year, author or topic, newest first.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Trail">Pages above this one.</param>
/// <param name="Papers">The papers of this page.</param>
internal sealed record ListingPage(string Title, IReadOnlyList<NamedLink> Trail, PaperList Papers)
{
    /// <summary>A line under the heading; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Papers over all pages.</summary>
    public required int Total { get; init; }

    /// <summary>"1–20 of 3,412 papers".</summary>
    public required string Range { get; init; }

    /// <summary>Searches within this listing.</summary>
    public required SearchBox Box { get; init; }

    /// <summary>Links to the other pages; null when there is one page.</summary>
    public required Paging? Paging { get; init; }

    /// <summary>Years, venues, authors within the listing.</summary>
    public IReadOnlyList<LinkGroup> Groups { get; init; } = [];

    /// <summary>Pictures above the papers; null for none.</summary>
    public AuthorPictures? Pictures { get; init; }

    /// <summary>The years of its papers, to compare searches within it.</summary>
    public required string TrendHref { get; init; }

    /// <summary>Addresses elsewhere: the venue's own page, an author's profiles.</summary>
    public IReadOnlyList<NamedLink> Links { get; init; } = [];

    /// <summary>What a reader should know: other spellings, possible namesakes.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Its files.</summary>
    public required Downloads Downloads { get; init; }

    /// <summary>What it lists.</summary>
    public required ListingSubject Subject { get; init; }

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The page for machines.</summary>
    public IHtmlContent LinkedData(PortalLinks links) => LinkedDataBlock.Of(
        json => ListingNode.Write(json, this, links),
        json => BreadcrumbNode.Write(json, Trail, new(Title, Subject.Path), links));
}
