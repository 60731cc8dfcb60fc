using System.Text;
using SearchPortal.Export;
using SearchPortal.Searching;
using SearchPortal.Web.Publications;

namespace SearchPortal.Web.Unapi;

/// <summary>
/// unAPI 1: records of the papers that a list names in <c>abbr class="unapi-id"</c>. By it Zotero saves results with all their fields, of
/// which COinS can hold some.
/// </summary>
internal static class UnapiEndpoints
{
    private const string MediaType = "application/xml; charset=utf-8";

    // Without MODS: Zotero would take it before RIS, and reads the first ten digits of an ISBN and no abbreviation of a name in it.
    private static readonly string[] Extensions = ["ris", "bib", "csl.json", "dc.xml"];

    public static void MapUnapi(this IEndpointRouteBuilder routes) => routes.MapMethods("/unapi", ["GET", "HEAD"], Answer);

    private static IResult Answer(HttpContext context, IndexLease lease)
    {
        var query = context.Request.Query;
        // Zotero sends an id as it stands in the page: a plus sign comes as a space, which no key has.
        string id = query["id"].ToString().Replace(' ', '+'), format = query["format"].ToString();
        if (id.Length == 0) return Results.Text(Formats(""), MediaType);
        var lookup = lease.Searcher.FindAnyCase(id);
        if (lookup is Lookup.Moved moved) lookup = lease.Searcher.FindAnyCase(moved.Key);
        if (lookup is not Lookup.Found { Publication: var paper }) return Results.StatusCode(lookup is Lookup.Gone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
        if (format.Length == 0) return Results.Text(Formats(id), MediaType, statusCode: StatusCodes.Status300MultipleChoices);
        if (Extensions.FirstOrDefault(extension => Name(extension) == format) is not { } wanted || ExportFormats.Find(wanted) is not { } found) return Results.StatusCode(StatusCodes.Status406NotAcceptable);
        return Results.Text(found.File(paper, paper.Venue is { } venue ? lease.Searcher.FindVenue(venue) : null), found.MediaType, Encoding.UTF8);
    }

    private static string Formats(string id)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<formats");
        if (id.Length > 0) text.Append(" id=\"").Append(System.Security.SecurityElement.Escape(id)).Append('"');
        text.Append(">\n");
        foreach (string extension in Extensions)
            if (ExportFormats.Find(extension) is { } format) text.Append("  <format name=\"").Append(Name(extension)).Append("\" type=\"").Append(format.MediaType).Append("\"/>\n");
        return text.Append("</formats>\n").ToString();
    }

    // The names by which programs know them.
    private static string Name(string extension) => extension switch
    {
        "bib" => "bibtex",
        "csl.json" => "csl",
        "dc.xml" => "oai_dc",
        _ => extension,
    };
}
