using Microsoft.AspNetCore.WebUtilities;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>What is asked of an operation.</summary>
/// <param name="Query">The query string, with or without "?".</param>
/// <param name="Id">The parameter of the path; "" when it has none.</param>
/// <param name="Lease">The request's index.</param>
/// <param name="Links">Makes the addresses.</param>
internal sealed record ApiQuestion(string Query, string Id, IndexLease Lease, PortalLinks Links)
{
    /// <summary>Name of the parameter that holds a cursor.</summary>
    public const string CursorName = "cursor";

    /// <summary>Answers it.</summary>
    public Searcher Searcher => Lease.Searcher;

    /// <summary>Where a list goes on; null for its beginning.</summary>
    public string? Cursor => Text(CursorName);

    /// <summary>The first value of a name; null when it is not given.</summary>
    public string? Text(string name) => QueryHelpers.ParseQuery(Query) is var pairs && pairs.TryGetValue(name, out var values) && values is [{ Length: > 0 } text, ..] ? text : null;

    /// <summary>An absolute address of the API.</summary>
    /// <param name="path">Below the root.</param>
    /// <param name="query">Without "?"; "" for none.</param>
    public string Address(string path, string query = "") => Links.Absolute(Links.Api(path, query));
}
