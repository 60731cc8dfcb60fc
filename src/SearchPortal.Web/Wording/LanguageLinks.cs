using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Wording;

/// <summary>The addresses of a page in its languages.</summary>
internal sealed class LanguageLinks(IHttpContextAccessor accessor, PortalLinks links)
{
    private readonly HttpContext context = accessor.HttpContext!;

    /// <summary>The same page and query in every other language, by path. It begins with the language, whatever follows, and so stays on this site.</summary>
    public IReadOnlyList<(Language Language, string Href)> Others()
    {
        var chosen = context.Features.GetRequiredFeature<ChosenLanguage>();
        var (path, query) = AskedFor();
        return [.. Language.All.Where(language => language != chosen.Language).Select(language => (language, chosen.OuterBase.Add(language.Prefix).ToUriComponent() + path.ToUriComponent() + query))];
    }

    /// <summary>Absolute addresses of a page by the language they are in; "x-default" is the one where the browser decides.</summary>
    /// <param name="path">The page's path.</param>
    public IEnumerable<(string Tag, string Href)> Alternates(string path) =>
        Language.All.Select(language => (language.Tag, links.Absolute(path, language))).Append(("x-default", links.Absolute(path)));

    /// <summary>What the visitor asked for; a page of a fault is shown in place of it.</summary>
    private (PathString Path, string? Query) AskedFor()
    {
        // Both are decoded already, and what is behind a second "%" may be no path at all.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } shown) return (new PathString(shown.OriginalPath), shown.OriginalQueryString);
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } failed) return (new PathString(failed.Path), context.Request.QueryString.Value);
        return (context.Request.Path, context.Request.QueryString.Value);
    }
}
