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
        var paging = new ApiPaging(Path, SearchUrl.Format(request with { Page = 1 }), question);
        var (place, problem) = paging.Read();
        if (problem is not null) return new ApiAnswer.Refused(problem);
        var result = question.Searcher.Search(question.Cursor is null ? request : request with { Page = place.Page, After = place.After });
        return new ApiAnswer.Found(json => Write(json, result, [.. notices.Concat(result.Notices).DistinctBy(notice => notice.Message)], question), Links(result, paging)) { Notices = result.Notices };
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

    private static IReadOnlyList<ApiLink> Links(SearchResult result, ApiPaging paging)
    {
        var (request, links) = (result.Request with { After = null }, paging.Question.Links);
        return
        [
            .. Pages(result, paging),
            .. result.Notices.Any(notice => notice.Kind == NoticeKind.Corrected) ? [new ApiLink("literal", SearchHints.Address(request with { Literal = true }, paging.Question))] : Array.Empty<ApiLink>(),
            ApiLink.Html(links.Absolute(links.Search(request))),
            new("feed", links.Absolute(links.SearchFeed(request))) { MediaType = Feed.MediaType },
        ];
    }

    /// <summary>Behind the last page that has a number the list goes on from result to result, to its end.</summary>
    private static IEnumerable<ApiLink> Pages(SearchResult result, ApiPaging paging)
    {
        int page = result.Request.Page;
        ApiPlace? further = result.End is { } end ? new ApiPlace(1, end) : null;
        if (result.Request.After is { } after) return paging.Links(new ApiPlace(1, after), previous: null, further);
        return page < result.LastPage || further is null ? paging.Links(page, result.LastPage) : paging.Links(new ApiPlace(page), page > 1 ? new ApiPlace(page - 1) : null, further);
    }
}
