using System.Text.Json;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>Searches near to one that was asked.</summary>
internal static class SearchHints
{
    /// <summary>Writes the search that was perhaps meant, and the ways out of an empty result.</summary>
    public static void Write(Utf8JsonWriter json, SearchResult result, ApiQuestion question)
    {
        if (result.PerhapsMeant is { } meant)
        {
            json.WritePropertyName("perhapsMeant");
            Write(json, meant, question);
        }
        json.WriteStartArray("waysOut");
        foreach (var way in result.WaysOut) Write(json, way, question);
        json.WriteEndArray();
    }

    /// <summary>Address of a search.</summary>
    public static string Address(SearchRequest request, ApiQuestion question) => question.Address(SearchAnswer.Path, SearchUrl.Format(request with { Page = 1 }));

    private static void Write(Utf8JsonWriter json, WayOut way, ApiQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind(way));
        json.WriteString("query", way.Request.Text);
        json.WriteNumber("total", way.Total);
        ApiLink.Write(json, new ApiLink("search", Address(way.Request, question)));
        json.WriteEndObject();
    }

    private static string Kind(WayOut way) => way switch
    {
        WayOut.WithoutFacet => "withoutFacet",
        WayOut.WithoutLink => "withoutLink",
        WayOut.WithoutFilters => "withoutFilters",
        WayOut.WithoutPart => "withoutPart",
        WayOut.OnlyPart => "onlyPart",
        WayOut.OtherSpelling => "otherSpelling",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };
}
