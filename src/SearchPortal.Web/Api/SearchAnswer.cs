using System.Text.Json;
using SearchPortal.Searching;
using SearchPortal.Web.Feeds;

namespace SearchPortal.Web.Api;

/// <summary>The result of a search, asked for as the search page is.</summary>
internal static class SearchAnswer
{
    /// <summary>Most results in one answer: each is a whole paper.</summary>
    public const int MaximumSize = 100;

    /// <summary>Path below the root.</summary>
    public const string Path = "/search";

    /// <summary>The page of results asked for.</summary>
    public static ApiAnswer Of(ApiQuestion question)
    {
        var (request, notices) = Read(question);
        string search = SearchUrl.Format(request with { Page = 1 });
        var (page, problem) = ApiCursor.Read(question.Cursor, question.Lease.Manifest.Id, ApiPaging.Question(Path, search), SearchRequest.MaximumDepth);
        if (problem is not null) return new ApiAnswer.Refused(problem);
        var result = question.Searcher.Search(question.Cursor is null ? request : request with { Page = page });
        return new ApiAnswer.Found(json => Write(json, result, [.. notices.Concat(result.Notices).DistinctBy(notice => notice.Message)], question), Links(result, search, question)) { Notices = result.Notices };
    }

    private static (SearchRequest Request, IReadOnlyList<Notice> Notices) Read(ApiQuestion question)
    {
        var (request, notices) = SearchUrl.Parse(question.Query);
        if (request.Size <= MaximumSize) return (request, notices);
        return (request with { Size = MaximumSize }, [.. notices, new Notice(NoticeKind.Clamped, NoticeSentence.PageTooLarge, $"An answer has at most {MaximumSize} papers; follow its links for more.")]);
    }

    private static void Write(Utf8JsonWriter json, SearchResult result, IReadOnlyList<Notice> notices, ApiQuestion question)
    {
        json.WriteString("query", result.Request.Text);
        json.WriteNumber("total", result.Total);
        json.WriteStartArray("results");
        foreach (var hit in result.Hits) HitObject.Write(json, hit, question);
        json.WriteEndArray();
        WriteNotices(json, notices);
        SearchHints.Write(json, result, question);
        FacetObject.WriteAll(json, result, question);
    }

    /// <summary>Writes what a visitor should know.</summary>
    public static void WriteNotices(Utf8JsonWriter json, IReadOnlyList<Notice> notices)
    {
        json.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{notice.Kind}"));
            json.WriteString("message", notice.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IReadOnlyList<ApiLink> Links(SearchResult result, string search, ApiQuestion question)
    {
        var (request, links) = (result.Request, question.Links);
        return
        [
            .. ApiPaging.Links(Path, search, (request.Page, result.LastPage), question),
            .. result.Notices.Any(notice => notice.Kind == NoticeKind.Corrected) ? [new ApiLink("literal", SearchHints.Address(request with { Literal = true }, question))] : Array.Empty<ApiLink>(),
            ApiLink.Html(links.Absolute(links.Search(request))),
            new("feed", links.Absolute(links.SearchFeed(request))) { MediaType = Feed.MediaType },
        ];
    }
}
