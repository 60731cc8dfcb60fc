using System.Globalization;
using SearchPortal.Searching;
using SearchPortal.Web.Feeds;

namespace SearchPortal.Web.Api;

/// <summary>Every paper, the newest first.</summary>
internal static class PapersAnswer
{
    /// <summary>Name of the parameter for the papers of an answer.</summary>
    public const string SizeName = SearchUrl.SizeName;

    /// <summary>Most papers of an answer, and those given when nothing else is asked.</summary>
    public const int MaximumSize = 100, UsualSize = 20;

    /// <summary>Path below the root.</summary>
    public const string Path = "/papers";

    /// <summary>The part of the list asked for.</summary>
    public static ApiAnswer Of(ApiQuestion question)
    {
        int size = int.TryParse(question.Text(SizeName), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? Math.Clamp(asked, 1, MaximumSize) : UsualSize;
        var paging = new ApiPaging(Path, size == UsualSize ? "" : string.Create(CultureInfo.InvariantCulture, $"{SizeName}={size}"), question);
        var (place, problem) = paging.Read();
        if (problem is not null) return new ApiAnswer.Refused(problem);
        var papers = question.Searcher.Everything();
        int last = Math.Max(1, (papers.Total + size - 1) / size), page = Math.Min(place.Page, last);
        return new ApiAnswer.Found(json =>
        {
            json.WriteNumber("total", papers.Total);
            PaperAnswer.WriteAll(json, papers.Read((page - 1) * size, size), question);
        },
        [.. paging.Links(page, last), .. Elsewhere(question)]);
    }

    private static ApiLink[] Elsewhere(ApiQuestion question)
    {
        var newest = new SearchRequest { Sort = SortOrder.Newest };
        return [new("search", SearchHints.Address(newest, question)), ApiLink.Html(question.Links.Absolute(question.Links.Search(newest))), new("feed", question.Links.Absolute(question.Links.Feed)) { MediaType = Feed.MediaType }];
    }
}
