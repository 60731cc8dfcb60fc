using System.Globalization;
using System.Text.Json;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Web.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.LinkedData;

/// <summary>A paper.</summary>
internal static class PaperNode
{
    // Search engines show no more of a headline; the whole title is the name.
    private const int LongestHeadline = 110;

    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, PaperSubject subject)
    {
        var paper = subject.Paper;
        string title = PlainText.Of(paper.Title);
        json.Begin(SchemaType.Of(paper.Type));
        json.WriteString("@id", subject.Address);
        json.WriteString("url", subject.Address);
        json.WriteString("name", title);
        json.Text("headline", title.Length <= LongestHeadline ? title : $"{title[..LongestHeadline].TrimEnd()}…");
        PersonNode.WriteAll(json, "author", [.. paper.Authors.Select((name, place) => (name, (string?)subject.Links.Absolute(subject.Authors[place].Href)))]);
        json.Text("datePublished", paper.Date?.ToString() ?? paper.Year?.ToString("0000", CultureInfo.InvariantCulture));
        json.Text("inLanguage", paper.Language);
        json.Text("abstract", PlainText.Of(paper.Abstract));
        json.Texts("keywords", paper.Topics);
        json.Texts("award", paper.Awards);
        json.Text("creativeWorkStatus", StatusLabel.Of(paper.Status));
        json.Named(paper.Type == PublicationType.Thesis ? "sourceOrganization" : "publisher", "Organization", paper.Publisher);
        json.Text("license", paper.Links.FirstOrDefault(link => link.Kind == "license")?.Url);
        json.Text("codeRepository", paper.Type == PublicationType.Software ? paper.Links.FirstOrDefault(link => link.Kind == LinkKind.Code)?.Url : null);
        PaperHostNode.Write(json, subject);
        Identifiers(json, paper);
        Encodings(json, paper);
        Versions(json, subject);
        json.WriteEndObject();
    }

    private static void Identifiers(Utf8JsonWriter json, Publication paper)
    {
        var known = PublicationAddresses.Identified(paper.Identifiers).ToList();
        if (known.Count == 0) return;
        json.WriteStartArray("identifier");
        foreach (var (name, id, url) in known)
        {
            json.Begin("PropertyValue");
            json.WriteString("propertyID", name);
            json.WriteString("value", id);
            json.WriteString("url", url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Texts("sameAs", [.. known.Select(found => found.Url)]);
    }

    private static void Encodings(Utf8JsonWriter json, Publication paper)
    {
        if (paper.Links.FirstOrDefault(link => link.Kind == LinkKind.Pdf) is not { } pdf) return;
        json.Begin("encoding", "MediaObject");
        json.WriteString("contentUrl", pdf.Url);
        json.WriteString("encodingFormat", "application/pdf");
        json.WriteEndObject();
    }

    /// <summary>A published paper is based on its preprint; any other version shows the same work.</summary>
    private static void Versions(Utf8JsonWriter json, PaperSubject subject)
    {
        var addresses = subject.Versions.ToLookup(
            version => version.Type == PublicationType.Preprint && subject.Paper.Type != PublicationType.Preprint,
            version => subject.Links.Absolute(subject.Links.Paper(version.Key)));
        json.Texts("isBasedOn", [.. addresses[true]]);
        if (!addresses[false].Any()) return;
        json.Begin("exampleOfWork", "CreativeWork");
        json.WriteString("name", PlainText.Of(subject.Paper.Title));
        json.Texts("workExample", [.. addresses[false]]);
        json.WriteEndObject();
    }
}
