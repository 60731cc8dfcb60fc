using System.Text.Json;

namespace SearchPortal.Web.Api;

/// <summary>Where a client begins.</summary>
internal static class EntryAnswer
{
    /// <summary>What the site is, and where everything is.</summary>
    public static ApiAnswer Of(ApiQuestion question) => new ApiAnswer.Found(json => Write(json, question), Links(question));

    private static void Write(Utf8JsonWriter json, ApiQuestion question)
    {
        var (site, manifest) = (question.Lease.Site.Settings, question.Lease.Manifest);
        json.WriteString("title", site.Title);
        json.WriteString("description", site.Description);
        json.WriteString("generation", manifest.Id);
        json.WriteString("built", manifest.Built);
        json.WriteStartObject("counts");
        json.WriteNumber("papers", manifest.Counts.Publications);
        json.WriteNumber("authors", manifest.Counts.Authors);
        json.WriteNumber("venues", manifest.Counts.Venues);
        json.WriteNumber("topics", manifest.Counts.Topics);
        json.WriteEndObject();
    }

    private static IReadOnlyList<ApiLink> Links(ApiQuestion question)
    {
        var links = question.Links;
        return
        [
            new("self", question.Address("")),
            new("search", question.Address("/search") + "{?q,venue*,author*,year*,topic*,type*,has*,sort,size}") { IsTemplate = true },
            new("papers", question.Address(PapersAnswer.Path)),
            new("paper", question.Address("/papers/") + "{key}") { IsTemplate = true },
            new("authors", question.Address("/authors")),
            new("venues", question.Address("/venues")),
            new("years", question.Address("/years")),
            new("topics", question.Address("/topics")),
            new("suggest", question.Address("/suggest") + "{?q}") { IsTemplate = true },
            new("service-desc", question.Address(OpenApiDocument.Path)) { MediaType = OpenApiDocument.MediaType },
            new("service-doc", links.Absolute(links.ApiReference)) { MediaType = "text/html" },
            ApiLink.Html(links.Absolute(links.Home)),
            new("feed", links.Absolute(links.Feed)) { MediaType = Feeds.Feed.MediaType },
        ];
    }
}
