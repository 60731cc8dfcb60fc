using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SearchPortal.Web.Delivery;

/// <summary>Which packing a visitor can undo.</summary>
internal static class AcceptedCoding
{
    private const int LongestHeader = 200;

    /// <summary>The best of those that an <c>Accept-Encoding</c> header allows; as it is for one that is missing, unreadable or long beyond sense.</summary>
    public static ContentCoding Of(StringValues header) => header.ToString() switch
    {
        "" or { Length: > LongestHeader } => ContentCoding.Identity,
        // What the browsers send.
        "gzip, deflate, br, zstd" or "gzip, deflate, br" => ContentCoding.Brotli,
        _ when StringWithQualityHeaderValue.TryParseList(header, out var codings) => Best(codings),
        _ => ContentCoding.Identity,
    };

    /// <summary>Name in headers; null for a body as it is.</summary>
    public static string? Name(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    private static ContentCoding Best(IList<StringWithQualityHeaderValue> codings) =>
        Allows(codings, "br") ? ContentCoding.Brotli : Allows(codings, "gzip") ? ContentCoding.Gzip : ContentCoding.Identity;

    /// <summary>A coding named with weight 0 is refused, even beside "*".</summary>
    private static bool Allows(IList<StringWithQualityHeaderValue> codings, string name)
    {
        var said = codings.FirstOrDefault(coding => coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? codings.FirstOrDefault(coding => coding.Value == "*");
        return said is not null && said.Quality != 0;
    }
}
