using SearchPortal.Searching;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Api;

/// <summary>What the operations answer to their examples.</summary>
internal sealed class ApiExampleAnswers(IndexLease lease, PortalLinks links)
{
    /// <summary>What is asked for.</summary>
    public ApiExamples Things { get; } = ApiExamples.Of(lease.Searcher);

    /// <summary>Path and query of an operation's example below the root; null when this site has none.</summary>
    public string? Address(ApiOperation operation) => operation.Example(Things) is { } example ? (example.Length == 0 ? operation.Path : example) : null;

    /// <summary>The answer in UTF-8; null when this site has none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isIndented">Whether it is for people.</param>
    public ReadOnlyMemory<byte>? Find(ApiOperation operation, bool isIndented = false)
    {
        if (Address(operation) is not { } address) return null;
        string[] parts = address.Split('?', 2);
        var question = new ApiQuestion(parts.Length > 1 ? parts[1] : "", Id(operation, parts[0]), lease, links);
        return operation.Answer(question) is ApiAnswer.Found found ? ApiJson.Write(found.Write, isIndented) : null;
    }

    /// <summary>The part of a path where the route has braces.</summary>
    private static string Id(ApiOperation operation, string path)
    {
        int at = operation.Path.Split('/').Index().FirstOrDefault(part => part.Item.StartsWith('{')).Index;
        return at == 0 ? "" : Uri.UnescapeDataString(path.Split('/')[at]);
    }
}
