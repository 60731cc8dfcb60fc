namespace SearchPortal.Web.Wording;

/// <summary>The language of a request.</summary>
/// <param name="Language">Which.</param>
/// <param name="IsPrefixed">Whether the address says so; else the visitor's browser did.</param>
/// <param name="OuterBase">The application's base path, without the language.</param>
internal sealed record ChosenLanguage(Language Language, bool IsPrefixed, PathString OuterBase)
{
    // Nobody reads more languages; a header may hold thousands.
    private const int MostRanges = 20;

    /// <summary>Chooses by the address, else by what the browser asks for, else English.</summary>
    public static ChosenLanguage Of(HttpRequest request)
    {
        foreach (var language in Language.All)
            if (request.Path.StartsWithSegments(language.Prefix, StringComparison.Ordinal)) return new(language, true, request.PathBase);
        return new(Accepted(request), false, request.PathBase);
    }

    private static Language Accepted(HttpRequest request)
    {
        if (request.Headers.AcceptLanguage.Count == 0) return Language.English;
        var ranges = request.GetTypedHeaders().AcceptLanguage.Take(MostRanges).Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1);
        foreach (string range in ranges.Select(range => range.Value.ToString()))
        {
            if (range == "*") return Language.English;
            if (Language.All.FirstOrDefault(language => language.IsNear(range)) is { } near) return near;
        }
        return Language.English;
    }
}
