using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>Things of this site to ask for in examples; null where it has none.</summary>
internal sealed record ApiExamples(string? Paper, string? Author, string? Venue, string? Topic, string? Word)
{
    private const int Looked = 20;
    private const int MostAuthors = 6;

    /// <summary>Some of a new paper that is not too long to show.</summary>
    public static ApiExamples Of(Searcher searcher)
    {
        var papers = searcher.Search(new SearchRequest { Sort = SortOrder.Newest, Size = Looked, FacetSize = 1 }).Hits.Select(hit => hit.Publication).ToList();
        var paper = papers.OrderByDescending(Worth).FirstOrDefault();
        return new(
            paper?.Key,
            paper?.Authors is [var author, ..] ? searcher.AuthorId(author, paper.Key) : null,
            paper?.Venue,
            papers.SelectMany(other => other.Topics).Select(Slug.From).FirstOrDefault(slug => searcher.FindTopic(slug) is not null),
            paper?.Title.Split(' ').Where(word => word.All(char.IsAsciiLetter)).MaxBy(word => word.Length)?.ToLowerInvariant());
    }

    private static int Worth(Publication paper) =>
        (paper.Authors.Count is > 0 and <= MostAuthors ? 4 : 0) + (paper.Venue is not null ? 2 : 0) + (paper.Abstract.Length > 0 ? 1 : 0);
}
