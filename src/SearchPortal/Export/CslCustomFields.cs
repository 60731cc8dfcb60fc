using System.Globalization;
using System.Text.Json;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>What CSL has no variable for: the <c>custom</c> object of csl-data.</summary>
internal static class CslCustomFields
{
    /// <summary>The object with its name; nothing when there is nothing to say.</summary>
    /// <param name="json">Where.</param>
    /// <param name="publication">What to write.</param>
    /// <param name="server">The container that stands as the publisher; null when none does.</param>
    public static void Write(Utf8JsonWriter json, Publication publication, string? server)
    {
        var ids = publication.Identifiers;
        (string Name, string? Value)[] texts =
        [
            ("arxiv", ids.Arxiv), ("openreview", ids.OpenReview), ("acl", ids.AclAnthology), ("dblp", ids.Dblp), ("venue", publication.Venue), ("server", server), ("status-notice", publication.StatusNotice),
            ("url-of", publication.Links.Count == 0 ? PublicationAddresses.Identified(ids).Select(found => found.Name).FirstOrDefault() : null),
        ];
        (string Name, IReadOnlyList<string> Items)[] lists =
            [("topics", publication.Topics), ("awards", publication.Awards), ("former-keys", publication.FormerKeys), ("equal-contribution", Equal(publication.Authors)), ("other-versions", publication.OtherVersions)];
        if (texts.All(text => text.Value is null) && lists.All(list => list.Items.Count == 0) && publication.Links.Count == 0) return;

        json.WriteStartObject("custom");
        foreach (var (name, value) in texts) CslJsonWriter.Text(json, name, value);
        foreach (var (name, items) in lists.Where(list => list.Items.Count > 0)) Array(json, name, items);
        if (publication.Links.Count > 0) Links(json, publication.Links);
        json.WriteEndObject();
    }

    private static string[] Equal(IReadOnlyList<PersonName> authors) =>
        [.. authors.Index().Where(author => author.Item.EqualContribution).Select(author => (author.Index + 1).ToString(CultureInfo.InvariantCulture))];

    private static void Array(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items) json.WriteStringValue(ExportText.Line(item));
        json.WriteEndArray();
    }

    private static void Links(Utf8JsonWriter json, IReadOnlyList<Link> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            CslJsonWriter.Text(json, "kind", link.Kind);
            CslJsonWriter.Text(json, "url", link.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
