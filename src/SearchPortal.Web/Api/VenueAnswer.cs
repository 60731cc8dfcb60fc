using System.Text.Json;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>Where papers appeared.</summary>
internal static class VenueAnswer
{
    /// <summary>The venue of a key.</summary>
    public static ApiAnswer Of(ApiQuestion question)
    {
        string lower = question.Id.ToLowerInvariant();
        if (question.Searcher.FindVenue(question.Id) is { } venue) return new ApiAnswer.Found(json => Write(json, venue), Links(venue, question));
        return lower != question.Id && question.Searcher.FindVenue(lower) is not null ? new ApiAnswer.Moved(question.Address(Path(lower))) : new ApiAnswer.Refused(ApiProblem.Of(404));
    }

    private static string Path(string key) => $"/venues/{Uri.EscapeDataString(key)}";

    private static void Write(Utf8JsonWriter json, Venue venue)
    {
        json.WriteString("key", venue.Key);
        json.WriteString("shortName", venue.ShortName);
        json.WriteString("longName", venue.LongName);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{venue.Kind}"));
        if (venue.Issn is not null) json.WriteString("issn", venue.Issn);
        if (venue.Url is not null) json.WriteString("url", venue.Url);
        json.WriteStartArray("aliases");
        foreach (string alias in venue.Aliases) json.WriteStringValue(alias);
        json.WriteEndArray();
    }

    private static IReadOnlyList<ApiLink> Links(Venue venue, ApiQuestion question) =>
        ListedPapers.Links(Path(venue.Key), question.Links.Venue(venue.Key), new(FacetField.Venue, venue.Key), question);
}
