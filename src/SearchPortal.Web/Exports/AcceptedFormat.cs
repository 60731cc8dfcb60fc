using Microsoft.Net.Http.Headers;
using SearchPortal.Export;

namespace SearchPortal.Web.Exports;

/// <summary>Which form of a paper a visitor asks for by <c>Accept</c> (RFC 9110, section 12.5.1).</summary>
internal static class AcceptedFormat
{
    private const int LongestHeader = 1_000;

    /// <summary>What the page says of itself to programs, alone. It is no file, since it is made of the site's own addresses.</summary>
    public static ExportFormat LinkedData { get; } = new("jsonld", "application/ld+json", "JSON-LD") { Write = (_, _) => "" };

    private static readonly (string[] Types, ExportFormat? Format)[] Forms =
        [(["text/html", "application/xhtml+xml"], null), .. ExportFormats.All.Append(LinkedData).Select(format => ((string[])[format.MediaType, .. format.OtherMediaTypes], (ExportFormat?)format))];

    /// <summary>Whether an address has several forms.</summary>
    public static bool Matters(HttpRequest request) => request.Path.StartsWithSegments("/papers", StringComparison.OrdinalIgnoreCase);

    /// <summary>The form that weighs most, of equal ones the page and then the first of the table; null is the page, also for a header that names no form, cannot be read or is long beyond sense.</summary>
    public static ExportFormat? Of(HttpRequest request)
    {
        string header = request.Headers.Accept.ToString();
        if (header.Length is 0 or > LongestHeader || header == "*/*" || !Matters(request)) return null;
        if (!MediaTypeHeaderValue.TryParseList([header], out var accepted)) return null;
        return Forms.MaxBy(form => form.Types.Max(type => Weight(type, accepted))).Format;
    }

    /// <summary>What the most exact range that holds a type says of it; 0 when none does.</summary>
    private static double Weight(string type, IList<MediaTypeHeaderValue> accepted)
    {
        var range = accepted.Where(range => Holds(range, type)).MaxBy(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2);
        return range is null ? 0 : range.Quality ?? 1;
    }

    // "application/json" does not ask for "application/vnd.citationstyles.csl+json".
    private static bool Holds(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllTypes || (range.MatchesAllSubTypes ? type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));
}
