using System.Text.Json;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>All authors, venues, years or topics, of everything or of a search.</summary>
internal static class ListAnswer
{
    /// <summary>The page of values asked for.</summary>
    /// <param name="field">Of what.</param>
    /// <param name="question">Takes the parameters of a search, those of a list, and a cursor.</param>
    public static ApiAnswer Of(FacetField field, ApiQuestion question)
    {
        var (asked, notices) = FacetUrl.Parse(question.Query);
        var request = asked with { Field = field };
        string path = $"/{SearchUrl.NameOf(field)}s";
        // The path names the facet.
        string list = string.Join('&', FacetUrl.Format(request with { Page = 1 }).Split('&').Where(pair => !pair.StartsWith($"{SearchUrl.FieldName}=", StringComparison.Ordinal)));
        var paging = new ApiPaging(path, list, question);
        var (place, problem) = paging.Read();
        if (problem is not null) return new ApiAnswer.Refused(problem);
        var listing = question.Searcher.List(question.Cursor is null ? request : request with { Page = place.Page });
        return new ApiAnswer.Found(
            json => Write(json, listing, [.. notices.Concat(listing.Result.Notices).DistinctBy(notice => notice.Message)], question),
            [.. paging.Links(listing.Request.Page, listing.LastPage), new("search", SearchHints.Address(request.Search, question))]);
    }

    private static void Write(Utf8JsonWriter json, FacetListing listing, IReadOnlyList<Notice> notices, ApiQuestion question)
    {
        json.WriteString("field", SearchUrl.NameOf(listing.Request.Field));
        json.WriteNumber("total", listing.Total);
        json.WriteStartArray("values");
        foreach (var value in listing.Values) FacetObject.WriteValue(json, value, FacetObject.Links(value, listing.Request.Field, listing.Request.Search, question));
        json.WriteEndArray();
        SearchAnswer.WriteNotices(json, notices);
    }
}
