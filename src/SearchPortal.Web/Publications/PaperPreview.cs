using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Publications;

/// <summary>What a paper says of itself where its address is shared.</summary>
internal static class PaperPreview
{
    private const int MostAuthors = 10;
    private const int MostTags = 10;

    /// <summary>A book is one; anything else is an article.</summary>
    public static string Kind(Publication paper) => paper.Type == PublicationType.Book ? OpenGraph.Book : OpenGraph.Article;

    /// <summary>When it appeared, the pages of its first authors, its topics.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Properties(PaperSubject subject)
    {
        var paper = subject.Paper;
        bool isBook = Kind(paper) == OpenGraph.Book;
        string? date = paper.Date?.ToString() ?? paper.Year?.ToString("0000", CultureInfo.InvariantCulture);
        IEnumerable<(string Name, string? Value)> all =
        [
            (isBook ? "book:release_date" : "article:published_time", date),
            .. subject.Authors.Take(MostAuthors).Select(author => (isBook ? "book:author" : "article:author", (string?)subject.Links.Absolute(author.Href))),
            .. paper.Topics.Take(MostTags).Select(topic => (isBook ? "book:tag" : "article:tag", (string?)topic)),
        ];
        return [.. all.Where(property => property.Value is not null).Select(property => KeyValuePair.Create(property.Name, property.Value!))];
    }
}
