namespace SearchPortal.Web.Tests.Hostile;

/// <summary>Texts that were made to break something, each as a visitor would type it.</summary>
internal static class HostileTexts
{
    /// <summary>What a script would be, were it not escaped.</summary>
    public static readonly string[] Markup =
    [
        "<script>alert(9)</script>", "\"><img src=x onerror=alert(9)>", "' onmouseover='alert(9)", "</title><svg/onload=alert(9)>", "]]></script><script>alert(9)//", "javascript:alert(9)", "data:text/html,<script>alert(9)</script>",
        "<iframe srcdoc='<script>alert(9)</script>'>", "{{constructor.constructor('alert(9)')()}}", "<a href=\"jav&#x09;ascript:alert(9)\">x</a>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(9)>", "\u003cscript\u003ealert(9)", "+ADw-script+AD4-alert(9)",
    ];

    /// <summary>What other programs would run.</summary>
    public static readonly string[] Commands =
    [
        "' OR '1'='1' --", "1; DROP TABLE papers", "\" UNION SELECT * FROM users --", "$(id)", "`id`", "| cat /etc/passwd", "; ping -c 1 127.0.0.1", "${jndi:ldap://127.0.0.1/a}", "{{7*7}}", "<%= 7*7 %>", "@(7*7)", "#{7*7}", "%0aSet-Cookie: a=b", "*)(uid=*))(|(uid=*",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;", "__proto__", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "file:///etc/passwd", "http://169.254.169.254/latest/meta-data", "\0/etc/passwd", "%s%n%x", "{0}{1}{2}", "=cmd|' /C calc'!A0",
    ];

    /// <summary>Queries that cost much where nothing bounds them.</summary>
    public static readonly string[] Costly =
    [
        "a* b* c*", "*", "**", "?*?*?*", "*a*b*c*d*", Times("a* ", 600), Times("word OR ", 250), Times("word ", 400), Times("w~ ", 600), Times("caching~2 ", 200), Times("(", 1_900), Times("(a ", 600) + Times(")", 600), Times("-(", 900) + "a",
        Times("NOT ", 480) + "a", Times("\"a b\"~50 ", 200), Times("title:", 300), Times("author:a* ", 200), "\"" + Times("the ", 490) + "\"", Times("OR ", 650), Times("AND ", 480), Times("year:1000..9999 ", 120), "year:99999999999999999999..", "year:-1..-5", "/(a+)+$/", "/.*.*.*.*x/",
        Times("a", 2_000), Times("马", 2_000), Times("e\u0301\u0302\u0303", 500), Times("\u0301", 2_000), Times("\U0001F469\u200D\U0001F52C", 380), Times("$x$ ", 480), Times("\\", 2_000), Times("pruning OR (caching ", 90), Times("aaaaaaaaab~2 OR ", 120), Times("zzyzx", 1) + Times(" zzyzx~2", 220),
        "/////\u202E", "//\u202E//", "http://\u202E", "http://[::1", "10.1000/" + Times("a", 1_900), "arXiv:9999.99999", Times("neurral netwrok diffusoin cachign prunig ", 45), Times("\"neural network\" ", 110), "\"" + Times("zq xv ", 300) + "\"",
    ];

    /// <summary>Bytes of an address that are no text, already escaped.</summary>
    public static readonly string[] Bytes =
    [
        "%", "%0", "%zz", "%00", "%0d%0aX: y", "%0a", "%ff", "%c0%af", "%ed%a0%80", "%f4%90%80%80", "%ef%bf%be", "%ef%bb%bf", "%e2%80%ae", "%1b%5b2J", "%25%32%35", "%u0041", "%2500", "&&&&", "====", "a=b=c", ";a=b", "%26x%3d1", "+++", "%09", "%7f", "%e2%80%a8", "%F0%9F%98%80",
    ];

    /// <summary>Numbers out of every range.</summary>
    public static readonly string[] Numbers = ["0", "-1", "1e9", "99999999999999999999", "2147483648", "-2147483649", "NaN", "0x10", "1.5", "٣", "", " ", "1 2", "1000001"];

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
