using Microsoft.AspNetCore.Html;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>A paper in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Title">With matches and math.</param>
/// <param name="Authors">The first ones and those the query names.</param>
internal sealed record PaperRow(string Href, IHtmlContent Title, IReadOnlyList<AuthorLink> Authors)
{
    /// <summary>Authors not shown.</summary>
    public int MoreAuthors { get; init; }

    /// <summary>Venue, or what the source names instead; null when there is neither.</summary>
    public NamedLink? Venue { get; init; }

    /// <summary>Name of the place it appeared in where that has no page of its own.</summary>
    public string? Container { get; init; }

    /// <summary>Year; null when unknown.</summary>
    public NamedLink? Year { get; init; }

    /// <summary>Part of the abstract; null when the list shows none.</summary>
    public IHtmlContent? Snippet { get; init; }

    /// <summary>Where it is told why the paper is a result; null outside results by relevance.</summary>
    public string? WhyHref { get; init; }

    /// <summary>PDF, code and the like.</summary>
    public IReadOnlyList<NamedLink> Links { get; init; } = [];

    /// <summary>A picture of it; null where the owner has none, or the list shows none.</summary>
    public SiteImage? Picture { get; init; }

    /// <summary>Awards.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>The paper for reference managers, as the value of an attribute; null where the page says it otherwise.</summary>
    public Coins? Coins { get; init; }

    /// <summary>The paper's key where reference managers may ask for its record; null where there is no <see cref="Coins"/> either.</summary>
    public string? Key { get; init; }

    /// <summary>Language of the title; null for the page's own.</summary>
    public string? Language { get; init; }
}
