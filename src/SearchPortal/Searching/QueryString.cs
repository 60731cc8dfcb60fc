using System.Net;
using System.Text;

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
        var text = new StringBuilder();
        foreach (var (name, value) in pairs)
        {
            if (text.Length > 0) text.Append('&');
            text.Append(Encode(name)).Append('=').Append(Encode(value));
        }
        return text.ToString();
    }

    private static string Decode(string text) => WebUtility.UrlDecode(text);

    // UrlEncode writes a space as "+" and escapes all that could end a query or an attribute.
    public static string Encode(string text) => WebUtility.UrlEncode(text);
}
