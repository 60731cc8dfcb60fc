using System.Text.Json;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.LinkedData;

/// <summary>Where a page stands in the site.</summary>
internal static class BreadcrumbNode
{
    /// <summary>Writes the way from the home page.</summary>
    /// <param name="json">Written to.</param>
    /// <param name="trail">Pages above, from the outermost.</param>
    /// <param name="page">The page itself.</param>
    /// <param name="links">Makes the addresses.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<NamedLink> trail, NamedLink page, PortalLinks links)
    {
        json.Begin("BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (place, link) in trail.Prepend(new NamedLink(Words.Home, links.Home)).Append(page).Index())
        {
            json.Begin("ListItem");
            json.WriteNumber("position", place + 1);
            json.WriteString("name", link.Label);
            json.WriteString("item", links.Absolute(link.Href));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
