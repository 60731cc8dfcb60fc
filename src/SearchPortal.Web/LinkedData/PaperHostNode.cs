using System.Text.Json;
using SearchPortal.Publications;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.LinkedData;

/// <summary>The issue, volume and journal, the proceedings or the book that a paper is part of, and its pages there.</summary>
internal static class PaperHostNode
{
    /// <summary>Writes the properties of the paper.</summary>
    public static void Write(Utf8JsonWriter json, PaperSubject subject)
    {
        var paper = subject.Paper;
        Pages(json, paper);
        json.Text("reportNumber", paper.Type == PublicationType.Report ? paper.Issue ?? paper.Volume : null);
        if (paper.Type == PublicationType.Book) json.Text("isbn", paper.Identifiers.Isbn);
        if (!IsBook(paper.Type)) Editors(json, paper);
        if ((paper.ContainerTitle ?? subject.Venue?.LongName) is not { } name) return;
        if (IsBook(paper.Type)) Book(json, subject, name);
        else Issue(json, subject, name);
    }

    private static bool IsBook(PublicationType type) => type is PublicationType.ConferencePaper or PublicationType.Chapter or PublicationType.Talk;

    private static void Pages(Utf8JsonWriter json, Publication paper)
    {
        if (paper.Pages?.Split('-') is not { } pages) return;
        json.WriteString("pagination", paper.Pages);
        json.Text("pageStart", pages[0]);
        json.Text("pageEnd", pages.Length == 2 ? pages[1] : null);
    }

    private static void Issue(Utf8JsonWriter json, PaperSubject subject, string name)
    {
        var paper = subject.Paper;
        if (paper.Issue is not null)
        {
            json.Begin("isPartOf", "PublicationIssue");
            json.WriteString("issueNumber", paper.Issue);
        }
        if (paper.Volume is not null)
        {
            json.Begin("isPartOf", "PublicationVolume");
            json.WriteString("volumeNumber", paper.Volume);
        }
        json.Begin("isPartOf", subject.Venue is { Kind: not VenueKind.Other } venue ? PeriodicalType(venue.Kind) : "Periodical");
        Whole(json, subject, name);
        json.Text("issn", paper.Identifiers.Issn ?? subject.Venue?.Issn);
        json.WriteEndObject();
        if (paper.Volume is not null) json.WriteEndObject();
        if (paper.Issue is not null) json.WriteEndObject();
    }

    // An event is no work that a paper could be part of.
    private static string PeriodicalType(VenueKind kind) => kind is VenueKind.Conference or VenueKind.Workshop ? "CreativeWorkSeries" : SchemaType.Of(kind);

    private static void Book(Utf8JsonWriter json, PaperSubject subject, string name)
    {
        var paper = subject.Paper;
        json.Begin("isPartOf", "Book");
        Whole(json, subject, name);
        json.Text("isbn", paper.Identifiers.Isbn);
        json.Text("issn", paper.Identifiers.Issn);
        json.Text("volumeNumber", paper.Volume);
        Editors(json, paper);
        if (paper.Type != PublicationType.Chapter) json.Named("about", "Event", subject.Venue?.LongName ?? name);
        json.WriteEndObject();
    }

    private static void Editors(Utf8JsonWriter json, Publication paper) =>
        PersonNode.WriteAll(json, "editor", [.. paper.Editors.Select(editor => (editor, (string?)null))]);

    private static void Whole(Utf8JsonWriter json, PaperSubject subject, string name)
    {
        json.WriteString("name", name);
        if (subject.Venue is not { } venue) return;
        json.Text("alternateName", venue.ShortName == name ? null : venue.ShortName);
        json.WriteString("url", subject.Links.Absolute(subject.Links.Venue(venue.Key)));
    }
}
