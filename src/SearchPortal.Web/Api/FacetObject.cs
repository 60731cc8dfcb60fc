using System.Text.Json;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>What a result can be narrowed by.</summary>
internal static class FacetObject
{
    /// <summary>Writes all facets, the kinds of links last.</summary>
    public static void WriteAll(Utf8JsonWriter json, SearchResult result, ApiQuestion question)
    {
        json.WriteStartArray("facets");
        foreach (var facet in result.Facets) Write(json, facet, result.Request, question);
        json.WriteStartObject();
        json.WriteString("field", SearchUrl.HasName);
        json.WriteNumber("distinct", result.Links.Count(kind => kind.Count > 0));
        json.WriteStartArray("values");
        foreach (var kind in Shown(result.Links, result.Request))
            WriteValue(json, kind, new ApiLink(kind.Selected ? "widen" : "narrow", SearchHints.Address(kind.Selected ? result.Request.WithoutLink(kind.Value) : result.Request.WithLink(kind.Value), question)));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes a value with its links.</summary>
    public static void WriteValue(Utf8JsonWriter json, FacetCount value, params ReadOnlySpan<ApiLink> links)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        json.WriteString("label", value.Label);
        json.WriteNumber("count", value.Count);
        if (value.Selected) json.WriteBoolean("selected", true);
        if (value.Excluded) json.WriteBoolean("excluded", true);
        ApiLink.Write(json, links);
        json.WriteEndObject();
    }

    /// <summary>The links of a value: to its own address where it has one, to the search with it or without it, and to the search that leaves it out.</summary>
    public static ApiLink[] Links(FacetCount value, FacetField field, SearchRequest request, ApiQuestion question)
    {
        bool isChosen = value.Selected || value.Excluded;
        return
        [
            .. field is FacetField.Author or FacetField.Venue ? [new ApiLink("self", question.Address($"/{SearchUrl.NameOf(field)}s/{Uri.EscapeDataString(value.Value)}"))] : Array.Empty<ApiLink>(),
            isChosen
                ? new("widen", SearchHints.Address(request.Without(field, value.Value), question))
                : new("narrow", SearchHints.Address(request.With(new(field, value.Value)), question)),
            .. isChosen ? Array.Empty<ApiLink>() : [new ApiLink("exclude", SearchHints.Address(request.With(new(field, value.Value, true)), question))],
        ];
    }

    private static void Write(Utf8JsonWriter json, Facet facet, SearchRequest request, ApiQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("field", SearchUrl.NameOf(facet.Field));
        json.WriteNumber("distinct", facet.DistinctValues);
        json.WriteStartArray("values");
        foreach (var value in Shown(facet.Values, request)) WriteValue(json, value, Links(value, facet.Field, request, question));
        json.WriteEndArray();
        if (facet.Field != FacetField.Type) ApiLink.Write(json, new ApiLink("all", question.Address($"/{SearchUrl.NameOf(facet.Field)}s", SearchUrl.Format(request with { Page = 1 }))));
        json.WriteEndObject();
    }

    // The page draws all years and kinds of links; an answer has what was asked for, and what is chosen.
    private static IEnumerable<FacetCount> Shown(IReadOnlyList<FacetCount> values, SearchRequest request) =>
        values.Where((value, place) => place < request.FacetSize || value.Selected || value.Excluded);
}
