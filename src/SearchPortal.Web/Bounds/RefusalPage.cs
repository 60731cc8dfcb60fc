using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Extensions;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Bounds;

/// <summary>
/// A refusal as a page for people. Written by hand, with nothing looked up but the portal's title, because it is sent when there is no
/// time for views. It does not ask again by itself: who was refused for asking often should not be made to.
/// </summary>
internal static class RefusalPage
{
    /// <summary>Whether a browser shows the answer.</summary>
    public static bool IsFor(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    /// <summary>The page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">What happened, in a few words.</param>
    /// <param name="explanation">Why, and when to ask again.</param>
    public static string Of(HttpContext context, string title, string explanation)
    {
        var links = context.RequestServices.GetRequiredService<PortalLinks>();
        string portal = context.RequestServices.GetRequiredService<PortalSite>().Settings.Title;
        var page = new StringBuilder(2_000);
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{Language.Current.Tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Text(title)} · {Text(portal)}</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<link rel=\"icon\" href=\"{links.Asset("favicon.svg")}\" type=\"image/svg+xml\">\n");
        string[] styles = [links.Asset("portal.css"), links.Asset("pages.css"), .. Language.Current == Language.Chinese ? [links.Asset("chinese.css")] : Array.Empty<string>(), links.AccentStyle];
        foreach (string style in styles) page.Append(CultureInfo.InvariantCulture, $"<link rel=\"stylesheet\" href=\"{style}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"</head>\n<body>\n<header class=\"masthead\"><div class=\"wrap\"><a class=\"brand\" href=\"{Text(links.Home)}\">{Text(portal)}</a></div></header>\n");
        page.Append(CultureInfo.InvariantCulture, $"<main id=\"main\" class=\"wrap\">\n<section class=\"fault\">\n<p class=\"code\" aria-hidden=\"true\">{context.Response.StatusCode}</p>\n<h1>{Text(title)}</h1>\n<p>{Text(explanation)}</p>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"buttons\"><a href=\"{Text(context.Request.GetEncodedPathAndQuery())}\">{Text(Words.TryAgain)}</a></p>\n</section>\n</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
