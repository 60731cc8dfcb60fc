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
    public PageHead Head => new(Title) { IsIndexed = false, HasSearchBox = true, Refresh = RetryAfter };

    /// <summary>The page of a status.</summary>
    public static ErrorPage Of(int status) => status switch
    {
        400 => new(400, "That request cannot be read", "Something in the address or in what was sent is not well formed."),
        404 => new(404, "There is no such page", "The address may be mistyped, or the page was never here."),
        405 => new(405, "That cannot be done here", "Pages of this site can only be read: the request used a method that this address does not know."),
        410 => new(410, "This page is gone", "It was here once and was taken away for good."),
        414 => new(414, "That address is too long", "Shorten the search and try again."),
        503 => new(503, "The portal is not ready yet", "There is no index to search at this moment.") { RetryAfter = 30 },
        < 500 => new(status, "That request cannot be answered", "The address does not take this kind of request."),
        _ => new(status, "Something went wrong here", "The fault is on our side and has been written to the log. Other pages may still work."),
    };
}
