using System.Text;
using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>The API for people, made from <see cref="ApiOperations"/>, with answers of this site.</summary>
/// <param name="Operations">In order.</param>
/// <param name="EntryHref">Where a client begins.</param>
/// <param name="DocumentHref">The description for programs.</param>
internal sealed record ApiPage(IReadOnlyList<ApiPageOperation> Operations, NamedLink EntryHref, NamedLink DocumentHref)
{
    private const int MostLines = 40;

    /// <summary>Every kind of problem.</summary>
    public IReadOnlyList<ApiProblem> Problems { get; } = ApiProblem.All;

    /// <summary>Head of the page.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The page of the request's index.</summary>
    public static ApiPage From(IndexLease lease, PortalLinks links)
    {
        var examples = new ApiExampleAnswers(lease, links);
        return new([.. ApiOperations.All.Select(operation => Of(operation, examples, links))], Link(""), Link(OpenApiDocument.Path))
        {
            Head = new("API") { Description = "Read the papers of this site with a program.", Canonical = links.ApiReference },
        };

        NamedLink Link(string path) => new(links.Absolute(links.Api(path)), links.Api(path));
    }

    private static ApiPageOperation Of(ApiOperation operation, ApiExampleAnswers examples, PortalLinks links)
    {
        string? address = examples.Address(operation);
        string? answer = examples.Find(operation, isIndented: true) is { } body ? Beginning(Encoding.UTF8.GetString(body.Span)) : null;
        return new(operation, address is null || answer is null ? null : new(ApiOperations.Root + address, links.Api(address)), answer);
    }

    /// <summary>The first lines, and of a long line the first letters.</summary>
    private static string Beginning(string text)
    {
        const int Longest = 200;
        string[] lines = text.Split('\n', MostLines + 1);
        var kept = lines.Take(MostLines).Select(line => line.Length <= Longest ? line : $"{line[..Longest]}…");
        return string.Join('\n', lines.Length > MostLines ? kept.Append("…") : kept);
    }
}
