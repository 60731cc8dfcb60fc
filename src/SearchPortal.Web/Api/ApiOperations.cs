using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>All that can be asked of the API.</summary>
internal static class ApiOperations
{
    /// <summary>Where the API is.</summary>
    public const string Root = "/api/v1";

    /// <summary>Every operation, in the order to show.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new("getEntry", "", "Where to begin", "Entry", EntryAnswer.Of) { Text = "What the site is, how much it holds, and links to everything else." },
        new("searchPapers", SearchAnswer.Path, "Search", "SearchResult", SearchAnswer.Of)
        {
            Text = "Takes what the search page takes and understands it the same way. Follow the next link to the last result, however many there are; its cursor is good until the papers are indexed anew.",
            Parameters = [.. ApiParameters.Search, ApiParameters.Sort, ApiParameters.Page, ApiParameters.Size, ApiParameters.FacetSize, ApiParameters.Cursor],
            Problems = [400, 410],
            Example = examples => examples.Word is { } word ? $"{SearchAnswer.Path}?q={word}&size=1&facets=2" : SearchAnswer.Path,
        },
        new("listPapers", PapersAnswer.Path, "All papers", "PaperList", PapersAnswer.Of)
        {
            Text = "Every paper of the site, the newest first. Follow the next link to its end; its cursor is good until the papers are indexed anew. What has changed since a day is told by OAI-PMH.",
            Parameters = [new(PapersAnswer.SizeName, $"Papers of an answer; without it {PapersAnswer.UsualSize}.") { Range = (1, PapersAnswer.MaximumSize), Example = _ => "100" }, ApiParameters.Cursor],
            Problems = [400, 410],
            Example = _ => $"{PapersAnswer.Path}?size=1",
        },
        new("getPaper", "/papers/{key}", "A paper", "Paper", PaperAnswer.Of)
        {
            Text = "A former key leads to the paper by a redirect; a paper that was withdrawn is gone.",
            Parameters = [ApiParameters.Key],
            Problems = [404, 410],
            Example = examples => examples.Paper is { } key ? PaperAnswer.Path(key) : null,
        },
        new("listRelatedPapers", "/papers/{key}/related", "Papers like one", "RelatedPapers", PaperAnswer.Related)
        {
            Parameters = [ApiParameters.Key, new(PaperAnswer.SizeName, "At most so many papers.") { Range = (1, PaperAnswer.MostRelated), Example = _ => "5" }],
            Problems = [404, 410],
            Example = examples => examples.Paper is { } key ? $"{PaperAnswer.Path(key)}/related?size=1" : null,
        },
        List("listAuthors", FacetField.Author, "Authors"),
        new("getAuthor", "/authors/{id}", "An author", "Author", AuthorAnswer.Of)
        {
            Parameters = [new("id", "The author's id, as lists and links have it.") { InPath = true, Example = examples => examples.Author }],
            Problems = [404],
            Example = examples => examples.Author is { } id ? $"/authors/{Uri.EscapeDataString(id)}" : null,
        },
        List("listVenues", FacetField.Venue, "Venues"),
        new("getVenue", "/venues/{key}", "A venue", "Venue", VenueAnswer.Of)
        {
            Parameters = [new("key", "The venue's key, as lists and links have it.") { InPath = true, Example = examples => examples.Venue }],
            Problems = [404],
            Example = examples => examples.Venue is { } key ? $"/venues/{Uri.EscapeDataString(key)}" : null,
        },
        List("listYears", FacetField.Year, "Years"),
        List("listTopics", FacetField.Topic, "Topics"),
        new("suggest", "/suggest", "What someone who types may mean", "Suggestions", SuggestAnswer.Of)
        {
            Parameters = [new(SearchUrl.TextName, "As far as it is typed.") { Example = examples => examples.Word is { Length: > 3 } word ? word[..3] : "a" }],
            Example = examples => examples.Word is { Length: > 3 } word ? $"/suggest?q={word[..3]}" : "/suggest?q=a",
        },
    ];

    /// <summary>Whether a path is the API's.</summary>
    public static bool Hold(string? path) => path is not null && new PathString(path).StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/";

    private static ApiOperation List(string id, FacetField field, string title) => new(id, $"/{SearchUrl.NameOf(field)}s", title, "ValueList", question => ListAnswer.Of(field, question))
    {
        Text = $"All {title.ToLowerInvariant()} with the number of their papers, or those of a search.",
        Parameters = [.. ApiParameters.List, ApiParameters.Cursor, .. ApiParameters.Search],
        Problems = [400, 410],
    };
}
