using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Web.LinkedData;

/// <summary>A venue whom a page is about.</summary>
internal static class VenueNode
{
    /// <summary>Writes the venue, or one of its years, as the value of a property.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="venue">The venue.</param>
    /// <param name="url">Absolute address of the venue's page.</param>
    /// <param name="year">One year of it; null for the whole.</param>
    public static void Write(Utf8JsonWriter json, Venue venue, string url, string? year)
    {
        string type = SchemaType.Of(venue.Kind);
        bool isEvent = type == "EventSeries";
        json.Begin("about", year is null ? type : isEvent ? "Event" : "CreativeWork");
        json.WriteString("name", year is null ? venue.LongName : $"{venue.LongName} {year}");
        json.Text("alternateName", venue.ShortName == venue.LongName ? null : venue.ShortName);
        json.WriteString("url", url);
        json.Text("sameAs", venue.Url);
        // Events have no ISSN and works no start.
        if (!isEvent && year is null) json.Text("issn", venue.Issn);
        if (year is not null) json.WriteString(isEvent ? "startDate" : "datePublished", year);
        json.WriteEndObject();
    }
}
