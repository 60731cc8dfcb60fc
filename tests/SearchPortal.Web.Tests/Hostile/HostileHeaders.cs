namespace SearchPortal.Web.Tests.Hostile;

/// <summary>Whole requests whose headers, forms or ends are not as they should be. The path is a page that is there.</summary>
internal static class HostileHeaders
{
    private static readonly string[] Paths = ["/search?q=pruning", "/papers/deepcache", "/papers/deepcache.bib", "/assets/portal.css", "/api/v1/search?q=pruning", "/feed.atom", "/oai?verb=Identify", "/papers.ris"];

    private static readonly string[] Headers =
    [
        "Accept: " + Times("a/b;q=0.1,", 2_000), "Accept: */*;q=banana, ;;,/", "Accept: application/x-bibtex;q=1e999", "Accept: \u00ff\u00fe", "Accept-Language: " + Times("zh-Hant-x-a;q=0.1,", 1_000), "Accept-Language: ../../etc", "Accept-Encoding: br;q=0, gzip;q=0, identity;q=0, *;q=0", "Accept-Encoding: " + Times("x,", 3_000),
        "If-None-Match: *", "If-None-Match: " + Times("W/\"a\",", 3_000), "If-None-Match: \"", "If-Modified-Since: not a date", "If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT", "If-Match: \"a\"", "If-Range: x", "Range: bytes=0-", "Range: bytes=-1,0-0,5-2,999999999999999999999-", "Range: " + "bytes=" + Times("0-0,", 2_000), "Range: lines=1-2",
        "Cookie: " + Times("a=b; ", 6_000), "Cookie: \u0000", "User-Agent: " + Times("x", 60_000), "User-Agent: <script>alert(9)</script>", "Referer: javascript:alert(9)", "Referer: http://\"><script>alert(9)</script>/", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-For: " + Times("1.1.1.1,", 3_000), "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript", "X-Forwarded-Prefix: /evil",
        "Forwarded: for=\"_x\";host=evil.example", "X-Original-URL: /metrics", "X-Rewrite-URL: /metrics", "X-HTTP-Method-Override: DELETE", "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13", "Expect: 100-continue", "Expect: banana", "Connection: close, X-Request-Id",
        "Origin: null", "Access-Control-Request-Method: PUT", "Content-Type: multipart/form-data; boundary=" + Times("x", 5_000), "Content-Encoding: gzip", "traceparent: 00-zz-zz-zz", "traceparent: 00-" + Times("f", 5_000), "baggage: " + Times("a=b,", 2_000), "X-Request-Id: \"><script>", "Authorization: Basic " + Times("=", 3_000), "Via: 1.1 x\r\nX: " + Times("y", 8_000), Times("A: b\r\n", 90) + "C: d",
    ];

    /// <summary>Each kind of header at one page, going round them.</summary>
    public static IEnumerable<string> Tricks() => Headers.Select((header, i) => $"GET {Paths[i % Paths.Length]} HTTP/1.0\r\nHost: localhost\r\n{header}\r\n\r\n");

    /// <summary>Other verbs, other hosts.</summary>
    public static IEnumerable<string> Verbs()
    {
        foreach (string verb in (string[])["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "FOO", "get", "HEAD"])
            foreach (string path in Paths) yield return $"{verb} {path} HTTP/1.0\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        foreach (string host in (string[])["", "localhost\"><script>alert(9)</script>", "localhost:99999999", "[::1", "a@b", "..", "localhost, evil.example", "xn--\u00ff", Times("a", 5_000)])
            yield return $"GET /papers/deepcache HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n\r\n";
    }

    /// <summary>Requests that two programs would part differently, and those that are none.</summary>
    public static IEnumerable<string> Smuggling()
    {
        const string Second = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
        foreach (string lengths in (string[])
            [
                $"Content-Length: {Second.Length}\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "Transfer-Encoding: xchunked", "Transfer-Encoding : chunked", "Transfer-Encoding:\u000bchunked", " Transfer-Encoding: chunked", "Content-Length: 5\r\nContent-Length: 6", "Content-Length: +5",
                "Content-Length: -1", "Content-Length: 0x5", "Content-Length: 99999999999999999999", "Content-Length: 5, 5", "Content-Length: 5 5", "Transfer-Encoding: chunked\r\n folded", "Transfer-Encoding: \"chunked\"", "Content-Length: 1000000000",
            ])
            yield return $"POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lengths}\r\n\r\n0\r\n\r\n{Second}";
        foreach (string body in (string[])["FFFFFFFFFFFFFFFFF\r\na\r\n", "-1\r\n", "5;" + Times("x", 9_000) + "\r\nhello\r\n0\r\n\r\n", "zz\r\n", "5\r\nhello0\r\n\r\n", "0\r\nHost: evil.example\r\n\r\n", "1\ra\n0\r\n\r\n"])
            yield return $"POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{body}";
        foreach (string request in (string[])
            [
                "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/0.9\r\n\r\n", "GET /\r\n\r\n", "GET  /  HTTP/1.1\r\nHost: a\r\n\r\n", "\r\n\r\n\r\n", "GET / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n: x\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nA\u0000B: c\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "GET " + "/" + Times("a", 140_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n" + Times("A: b\r\n", 500) + "\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: " + Times("b", 300_000) + "\r\n\r\n",
            ])
            yield return request;
    }

    /// <summary>Bodies for what takes one.</summary>
    public static IEnumerable<string> Bodies() =>
        from body in (string[])
            [
                "", "{", "[]", "null", "[" + Times("[", 5_000), Times("{\"a\":", 3_000), "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"../x\",\"arguments\":{\"q\":[1]}}}", "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":5}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"<script>alert(9)</script>\"}", "{\"jsonrpc\":\"2.0\",\"id\":1e999,\"method\":\"initialize\"}",
                "[" + Times("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"},", 2_000) + "0]", "verb=ListRecords&verb=Identify", "verb=%00&x=%ff", Times("a=b&", 9_000), "\u0000\u0001\u0002", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"q\":\"\\ud800\"}}}", Times("x", 200_000),
            ]
        from path in (string[])["/mcp", "/oai"]
        select $"POST {path} HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {(path == "/oai" ? "application/x-www-form-urlencoded" : "application/json")}\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    /// <summary>Forms that no page takes, in encodings and with borders that nobody writes.</summary>
    public static IEnumerable<string> Forms() =>
        from type in (string[])["application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=utf-32", "application/x-www-form-urlencoded; charset=zzz", "multipart/form-data", "multipart/form-data; boundary=\"", "multipart/form-data; boundary=x; charset=utf-7", "application/json; charset=utf-7", ";;;"]
        from path in (string[])["/oai", "/search", "/nowhere", "/papers/deepcache", "/mcp", "/errors/404", "/api/v1/search", "/health/live"]
        from body in (string[])["verb=Identify", "--x\r\nContent-Disposition: form-data; name=\"verb\"\r\n\r\nIdentify\r\n--x--\r\n"]
        select $"POST {path} HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
