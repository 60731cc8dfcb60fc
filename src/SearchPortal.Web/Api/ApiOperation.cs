namespace SearchPortal.Web.Api;

/// <summary>One thing to ask for: routes, the OpenAPI document and the reference page are all made from these.</summary>
/// <param name="Id">Name in the document: "searchPapers".</param>
/// <param name="Path">Below <see cref="ApiOperations.Root"/>; a part in braces is a parameter.</param>
/// <param name="Title">A few words.</param>
/// <param name="Schema">Name of the answer's schema.</param>
/// <param name="Answer">Gives the answer.</param>
internal sealed record ApiOperation(string Id, string Path, string Title, string Schema, Func<ApiQuestion, ApiAnswer> Answer)
{
    /// <summary>A few sentences; "" for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What it takes, in the order to show.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Statuses of problems that are this operation's own.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];

    /// <summary>Path and query of an example; null when this site has none to show.</summary>
    public Func<ApiExamples, string?> Example { get; init; } = _ => "";

    /// <summary>Its address as a route.</summary>
    public string Route => ApiOperations.Root + Path;
}
