namespace SearchPortal.Web.Shared;

/// <summary>A page that says what went wrong and what to do.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Explanation">Why, in a sentence or two.</param>
internal sealed record ErrorPage(int Status, string Title, string Explanation)
{
    /// <summary>Seconds after which the page is worth another try; null when it is not.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Words of the address asked for, to search with; "" when there are none.</summary>
    public string Words { get; init; } = "";

    /// <summary>Head of the page.</summary>
    public PageHead Head => new(Title) { IsIndexed = false, HasSearchBox = true, Fonts = [PageHead.TitleFont] };

    /// <summary>The page of a status.</summary>
    public static ErrorPage Of(int status) => status switch
    {
        400 => new(400, Wording.Words.Error400, Wording.Words.Error400Why),
        404 => new(404, Wording.Words.Error404, Wording.Words.Error404Why),
        405 => new(405, Wording.Words.Error405, Wording.Words.Error405Why),
        410 => new(410, Wording.Words.Error410, Wording.Words.Error410Why),
        414 => new(414, Wording.Words.Error414, Wording.Words.Error414Why),
        503 => new(503, Wording.Words.Error503, Wording.Words.Error503Why) { RetryAfter = 30 },
        < 500 => new(status, Wording.Words.ErrorOfRequest, Wording.Words.ErrorOfRequestWhy),
        _ => new(status, Wording.Words.ErrorOfOurs, Wording.Words.ErrorOfOursWhy),
    };
}
