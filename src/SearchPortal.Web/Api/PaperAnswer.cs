using System.Text.Json;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.Api;

/// <summary>A paper, in the one shape that all answers have: the portal's own JSON, and links.</summary>
internal static class PaperAnswer
{
    /// <summary>Name of the parameter that bounds a list of related papers.</summary>
    public const string SizeName = "size";

    /// <summary>Most related papers, and those given when nothing else is asked.</summary>
    public const int MostRelated = 50, UsualRelated = 10;

    /// <summary>The paper of a key.</summary>
    public static ApiAnswer Of(ApiQuestion question) => Look(question, "", paper => new ApiAnswer.Found(json => PublicationJson.WriteFields(json, paper), Links(paper, question)));

    /// <summary>Papers like the one of a key.</summary>
    public static ApiAnswer Related(ApiQuestion question) => Look(question, "/related", paper =>
    {
        int size = int.TryParse(question.Text(SizeName), out int asked) ? Math.Clamp(asked, 1, MostRelated) : UsualRelated;
        var related = question.Searcher.Related(paper, size);
        return new ApiAnswer.Found(json => WriteAll(json, related, question), [new("self", question.Address(Path(paper.Key) + "/related", question.Query.TrimStart('?'))), new("paper", question.Address(Path(paper.Key)))]);
    });

    /// <summary>Writes a paper as an object.</summary>
    public static void Write(Utf8JsonWriter json, Publication paper, ApiQuestion question)
    {
        json.WriteStartObject();
        PublicationJson.WriteFields(json, paper);
        ApiLink.Write(json, [.. Links(paper, question)]);
        json.WriteEndObject();
    }

    /// <summary>Path of a paper below the root.</summary>
    public static string Path(string key) => $"/papers/{Uri.EscapeDataString(key)}";

    /// <summary>Writes papers as a member of their own.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Publication> papers, ApiQuestion question)
    {
        json.WriteStartArray("papers");
        foreach (var paper in papers) Write(json, paper, question);
        json.WriteEndArray();
    }

    private static ApiAnswer Look(ApiQuestion question, string below, Func<Publication, ApiAnswer> found) => question.Searcher.FindAnyCase(question.Id) switch
    {
        Lookup.Found { Publication: var paper } when paper.Key == question.Id => found(paper),
        Lookup.Found { Publication: var paper } => new ApiAnswer.Moved(question.Address(Path(paper.Key) + below, question.Query.TrimStart('?'))),
        Lookup.Moved moved => new ApiAnswer.Moved(question.Address(Path(moved.Key) + below, question.Query.TrimStart('?'))),
        Lookup.Gone gone => new ApiAnswer.Refused(ApiProblem.Withdrawn(gone.Publication.StatusNotice)),
        _ => new ApiAnswer.Refused(ApiProblem.Of(404)),
    };

    private static IReadOnlyList<ApiLink> Links(Publication paper, ApiQuestion question)
    {
        var (links, searcher) = (question.Links, question.Searcher);
        return
        [
            new("self", question.Address(Path(paper.Key))),
            ApiLink.Html(links.Absolute(links.Paper(paper.Key))),
            new("bibtex", links.Absolute(links.PaperFile(paper.Key, ExportFormats.Bibtex))) { MediaType = ExportFormats.Bibtex.MediaType },
            new("related", question.Address(Path(paper.Key) + "/related")),
            .. paper.Venue is { } venue ? [new ApiLink("venue", question.Address($"/venues/{Uri.EscapeDataString(venue)}")) { Title = searcher.FindVenue(venue)?.ShortName }] : Array.Empty<ApiLink>(),
            .. paper.Authors.Select(author => new ApiLink("authors", question.Address($"/authors/{Uri.EscapeDataString(searcher.AuthorId(author, paper.Key))}")) { Title = author.Display, IsMany = true }),
        ];
    }
}
