using System.Text.Json;
using SearchPortal.Web.Browse;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.LinkedData;

/// <summary>A page of a list of papers.</summary>
internal static class ListingNode
{
    /// <summary>Writes the page, what it is about, and its papers by their addresses.</summary>
    public static void Write(Utf8JsonWriter json, ListingPage page, PortalLinks links)
    {
        string address = links.Absolute(page.Head.Canonical!);
        json.Begin(page.Subject.IsProfile ? "ProfilePage" : "CollectionPage");
        json.WriteString("@id", address);
        json.WriteString("url", address);
        json.WriteString("name", page.Title);
        json.Text("description", page.Head.Description);
        json.Text("isPartOf", links.Absolute(links.Home));
        page.Subject.Describe?.Invoke(json);
        json.Begin(page.Subject.IsProfile ? "hasPart" : "mainEntity", "ItemList");
        json.WriteNumber("numberOfItems", page.Total);
        json.WriteStartArray("itemListElement");
        foreach (var hit in page.Papers.Hits)
        {
            json.Begin("ListItem");
            json.WriteNumber("position", hit.Position);
            json.WriteString("url", links.Absolute(links.Paper(hit.Publication.Key)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
