using System.Globalization;

namespace SearchPortal.Web.Wording;

/// <summary>
/// Stands before everything: a language at the beginning of a path becomes part of the base path, so that every link keeps it, and what is
/// said to the visitor is said in it. Numbers and dates for machines go by other cultures and stay as they are.
/// </summary>
internal sealed class LanguageChoice(RequestDelegate next)
{
    // Asynchronous, so that the culture ends with the request.
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var chosen = ChosenLanguage.Of(request);
        if (chosen.IsPrefixed && request.Path.StartsWithSegments(chosen.Language.Prefix, StringComparison.Ordinal, out var rest))
        {
            request.PathBase = request.PathBase.Add(chosen.Language.Prefix);
            request.Path = rest.HasValue ? rest : "/";
        }
        context.Features.Set(chosen);
        CultureInfo.CurrentUICulture = chosen.Language.Culture;
        await next(context);
    }
}
