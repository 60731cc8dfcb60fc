using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;

namespace SearchPortal.Searching;

/// <summary>Query strings as HTML forms write them (WHATWG URL, application/x-www-form-urlencoded): text to decoded pairs and back.</summary>
internal static class QueryString
{
    /// <summary>Most pairs read; a request line has room for no sensible use of more.</summary>
    private const int MaximumPairs = 1_000;

    public static IEnumerable<KeyValuePair<string, string>> Split(string? query)
    {
        foreach (string part in (query ?? "").TrimStart('?').Split('&', MaximumPairs + 1).Take(MaximumPairs))
        {
            if (part.Length == 0) continue;
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) yield return new(Decode(part), "");
            else yield return new(Decode(part[..equals]), Decode(part[(equals + 1)..]));
        }
    }

    public static string Join(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        // Most are short: they are put together where nothing needs to be asked for.
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        bool isFirst = true;
        foreach (var (name, value) in pairs)
        {
            if (!isFirst) text.AppendLiteral("&");
            text.AppendLiteral(Encode(name));
            text.AppendLiteral("=");
            text.AppendLiteral(Encode(value));
            isFirst = false;
        }
        return text.ToStringAndClear();
    }

    private static string Decode(string text) => WebUtility.UrlDecode(text);

    // UrlEncode writes a space as "+" and escapes all that could end a query or an attribute.
    public static string Encode(string text) => WebUtility.UrlEncode(text);
}
