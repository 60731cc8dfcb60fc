using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;

namespace SearchPortal.Web.Tests.Hostile;

/// <summary>What every answer must be, whatever the request was.</summary>
internal static class HarmlessAnswer
{
    private static readonly string[] Headers = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "X-Request-Id"];

    private static readonly string[] Forbidden = ["Set-Cookie", "Server", "X-Powered-By"];

    /// <summary>What is wrong with an answer as it came over the wire; nothing when all is well.</summary>
    /// <param name="wire">The answer; "" is none, which only a request that is none may get.</param>
    /// <param name="isRequest">Whether the request was one that has to be answered.</param>
    public static IEnumerable<string> Faults(string wire, bool isRequest)
    {
        if (!wire.StartsWith("HTTP/1.", StringComparison.Ordinal) || !wire.Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            // To what begins as another protocol the server says goodbye in that.
            if (isRequest) yield return "no answer";
            yield break;
        }
        var answer = RawAnswer.Parse(wire);
        if (answer.Status is >= 500 and not 505) yield return $"status {answer.Status}";
        if (answer.Headers.Any(header => header.Contains("evil", StringComparison.Ordinal) || header.Any(c => c is '<' && !header.StartsWith("Link:", StringComparison.OrdinalIgnoreCase)))) yield return "something of the request in a header";
        foreach (string name in Forbidden)
            if (answer.Has(name)) yield return $"header {name}";
        // The server itself refuses what is no request at all, with nothing but the status.
        if (answer.Status is 400 or 408 or 411 or 413 or 414 or 431 or 505 && answer.Body.Length == 0 && !answer.Has("X-Request-Id")) yield break;
        foreach (string name in Headers)
            if (!answer.Has(name)) yield return $"no header {name}";
        foreach (string fault in OfBody(answer)) yield return fault;
    }

    private static IEnumerable<string> OfBody(RawAnswer answer)
    {
        string type = answer.Headers.FirstOrDefault(header => header.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)) ?? "";
        if (answer.Body.Length == 0 || answer.Has("Content-Encoding") || answer.Status is 206 or 304) return [];
        if (type.Contains("text/html", StringComparison.Ordinal)) return OfPage(answer);
        if (answer.Body.Contains("root:x:0", StringComparison.Ordinal)) return ["a file of the system"];
        return Reads(type, answer.Body) ? [] : [$"a body that is not {type}"];
    }

    private static IEnumerable<string> OfPage(RawAnswer answer)
    {
        var page = new HtmlParser().ParseDocument(answer.Body);
        foreach (string script in answer.Scripts()) yield return $"script {script}";
        foreach (var element in page.QuerySelectorAll("iframe, object, embed, base, form[action*='//'], meta[http-equiv], style, [style], [srcdoc], img[src^='http'], a[href^='javascript' i], a[href^='data:' i], mglyph, svg[onload]")) yield return $"element {element.OuterHtml}";
        foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
            if (!Reads("json", data.TextContent)) yield return "linked data that is no JSON";
        if (page.QuerySelectorAll("main").Length != 1) yield return "no page of the portal";
    }

    private static bool Reads(string type, string body)
    {
        try
        {
            if (type.Contains("json", StringComparison.Ordinal)) JsonDocument.Parse(body).Dispose();
            if (!type.Contains("xml", StringComparison.Ordinal)) return true;
            using var xml = XmlReader.Create(new StringReader(body), new() { DtdProcessing = DtdProcessing.Prohibit });
            while (xml.Read()) { }
            return true;
        }
        catch (Exception fault) when (fault is JsonException or XmlException)
        {
            return false;
        }
    }
}
