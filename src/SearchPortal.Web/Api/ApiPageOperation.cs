using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>An operation on the reference page.</summary>
/// <param name="Operation">It.</param>
/// <param name="Example">An address to try; null when this site has none to show.</param>
/// <param name="Answer">The beginning of the answer to it.</param>
internal sealed record ApiPageOperation(ApiOperation Operation, NamedLink? Example, string? Answer);
