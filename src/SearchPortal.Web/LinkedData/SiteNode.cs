using System.Text.Json;
using SearchPortal.Content;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.LinkedData;

/// <summary>The portal and how it is searched.</summary>
internal static class SiteNode
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, SiteSettings settings, PortalLinks links)
    {
        string home = links.Absolute(links.Home);
        json.Begin("WebSite");
        json.WriteString("@id", home);
        json.WriteString("url", home);
        json.WriteString("name", settings.Title);
        json.Text("description", settings.Description);
        json.Texts("inLanguage", settings.Languages);
        Owner(json, settings.Owner, links);
        json.Begin("potentialAction", "SearchAction");
        json.Begin("target", "EntryPoint");
        json.WriteString("urlTemplate", $"{links.Absolute(links.SearchForm)}?{SearchUrl.TextName}={{search_term_string}}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Owner(Utf8JsonWriter json, SiteOwner? owner, PortalLinks links)
    {
        if (owner is null) return;
        // Only a person has a page of papers; anyone else may be a lab.
        json.Begin("publisher", owner.Author is null ? "Organization" : "Person");
        json.WriteString("name", owner.Name);
        json.Text("alternateName", owner.NativeName);
        json.Text("url", owner.Author is null ? null : links.Absolute(links.Author(owner.Author)));
        json.WriteEndObject();
    }
}
